import { caring, concerned, leaders, staff } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

/** Candidates, and who coaches them. */
export const candidates: Operations = {
  'Query.candidate': {
    document: ask('candidate(id: $id)'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
  },
  'Mutation.addCandidate': {
    document: act(`addCandidate(input: { teamId: $id, givenName: "A", familyName: "B",
      email: "a@b.example" })`),
    id: (t) => t.teamId,
    may: staff,
  },
  'Mutation.setLanguage': {
    document: act('setLanguage(input: { candidateId: $id, language: EN_GB })'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
  },
  'Mutation.proposeCoach': {
    document: act('proposeCoach(input: { candidateId: $id, userId: $userId })', ', $userId: ID!'),
    id: (t) => t.candidate.candidateId,
    variables: (t) => ({ userId: t.otherCoach.userId }),
    may: caring,
  },
  'Mutation.handOver': {
    document: act(
      'handOver(input: { candidateId: $id, fromUserId: $from, toUserId: $to })',
      ', $from: ID!, $to: ID!',
    ),
    id: (t) => t.candidate.candidateId,
    variables: (t) => ({ from: t.coach.userId, to: t.otherCoach.userId }),
    may: caring,
  },
  'Mutation.acceptCoach': {
    document: act('acceptCoach(id: $id)'),
    id: (t) => t.proposalId,
    may: ['candidate'],
  },
  'Mutation.declineCoach': {
    document: act('declineCoach(id: $id)'),
    id: (t) => t.proposalId,
    may: ['candidate'],
  },
  'Mutation.endCoaching': {
    document: act('endCoaching(id: $id)'),
    id: (t) => t.coachingId,
    may: concerned,
  },
  'Mutation.endCoaching, of a proposal': {
    document: act('endCoaching(id: $id)'),
    id: (t) => t.proposalId,
    may: [...leaders, 'candidate', 'proposed'],
  },
  'Candidate.applications': {
    document: ask('candidate(id: $id)', 'applications { edges { node { id } } }'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
    shows: (t) => t.applicationId,
  },
  'Candidate.coachings': {
    document: ask('candidate(id: $id)', 'coachings { edges { node { id } } }'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
    shows: (t) => t.coachingId,
  },
  'Candidate.nextFollowUp': {
    document: ask('candidate(id: $id)', 'nextFollowUp { candidate { id email } }'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
    shows: (t) => t.candidate.email,
  },
  'Candidate.seenBy': {
    document: ask('candidate(id: $id)', 'seenBy { role }'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
    shows: () => 'OWNER',
  },
  'Candidate.team': {
    document: ask('candidate(id: $id)', 'team { id }'),
    id: (t) => t.candidate.candidateId,
    may: concerned,
    shows: (t) => t.teamId,
  },
};
