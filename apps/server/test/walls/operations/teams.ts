import { anybody, caring, concerned, leaders, members, signedIn, staff } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

const invite = (role: string) =>
  act(`inviteMember(input: { teamId: $id, name: "A", email: "a@b.example", role: ${role} })`);

/** Teams, who belongs to them, and who is invited. */
export const teams: Operations = {
  'Query.team': { document: ask('team(id: $id)'), id: (t) => t.teamId, may: members },
  'Query.invitation': {
    document: `query($id: ID!, $key: String!) { result: invitation(id: $id, key: $key) { teamName } }`,
    id: (t) => t.candidateLink.invitationId,
    variables: (t) => ({ key: t.candidateLink.key }),
    may: anybody,
  },
  'Query.invitation, with the key of another': {
    document: `query($id: ID!, $key: String!) { result: invitation(id: $id, key: $key) { teamName } }`,
    id: (t) => t.candidateLink.invitationId,
    variables: (t) => ({ key: t.memberLink.key }),
    may: [],
  },
  'Mutation.acceptInvitation': {
    document: act(
      `acceptInvitation(input: { invitationId: $id, key: $key, password: "correct horse battery",
        zone: "UTC" })`,
      ', $key: String!',
    ),
    id: (t) => t.candidateLink.invitationId,
    variables: (t) => ({ key: t.candidateLink.key }),
    may: ['anonymous'],
    told: signedIn,
  },
  'Mutation.acceptInvitation, with the key of another': {
    document: act('acceptInvitation(input: { invitationId: $id, key: $key })', ', $key: String!'),
    id: (t) => t.candidateLink.invitationId,
    variables: (t) => ({ key: t.memberLink.key }),
    may: [],
  },
  'Mutation.createTeam': {
    document: act('createTeam(input: { name: "T", zone: "UTC" })'),
    may: signedIn,
  },
  'Mutation.updateTeam': {
    document: act('updateTeam(input: { teamId: $id, name: "Another" })'),
    id: (t) => t.teamId,
    may: leaders,
  },
  'Mutation.leaveTeam': {
    document: act('leaveTeam(input: { teamId: $id, withData: ERASE })'),
    id: (t) => t.teamId,
    may: members.filter((role) => role !== 'owner'),
    told: ['owner'],
  },
  'Mutation.changeVocabulary': {
    document: act('changeVocabulary(input: { teamId: $id, add: ["A"] })'),
    id: (t) => t.teamId,
    may: staff,
  },
  'Mutation.changeRole': {
    document: act('changeRole(input: { membershipId: $id, role: HEAD_COACH })'),
    id: (t) => t.coach.membershipId,
    may: ['owner'],
  },
  'Mutation.transferOwnership': {
    document: act('transferOwnership(input: { membershipId: $id })'),
    id: (t) => t.coach.membershipId,
    may: ['owner'],
  },
  'Mutation.removeMember': {
    document: act('removeMember(membershipId: $id)'),
    id: (t) => t.coach.membershipId,
    may: leaders,
  },
  'Mutation.removeMember, of a head coach': {
    document: act('removeMember(membershipId: $id)'),
    id: (t) => t.head.membershipId,
    may: ['owner'],
  },
  'Mutation.inviteMember': { document: invite('COACH'), id: (t) => t.teamId, may: leaders },
  'Mutation.inviteMember, as a head coach': {
    document: invite('HEAD_COACH'),
    id: (t) => t.teamId,
    may: ['owner'],
  },
  'Mutation.inviteCandidate': {
    document: act(`inviteCandidate(input: { teamId: $id, givenName: "A", familyName: "B",
      email: "a@b.example" })`),
    id: (t) => t.teamId,
    may: staff,
  },
  'Mutation.inviteCandidate, later': {
    document: act('inviteCandidate(input: { candidateId: $id })'),
    id: (t) => t.managedId,
    may: caring,
  },
  'Mutation.inviteCandidate, who has joined': {
    document: act('inviteCandidate(input: { candidateId: $id })'),
    id: (t) => t.candidate.candidateId,
    may: [],
    told: caring,
  },
  'Mutation.revokeInvitation': {
    document: act('revokeInvitation(id: $id)'),
    id: (t) => t.memberLink.invitationId,
    may: leaders,
  },
  'Mutation.revokeInvitation, of a candidate': {
    document: act('revokeInvitation(id: $id)'),
    id: (t) => t.candidateLink.invitationId,
    may: caring,
  },
  'Mutation.revokeInvitation, of a head coach': {
    document: act('revokeInvitation(id: $id)'),
    id: (t) => t.memberLink.invitationId,
    prepare: `update invitation set role = 'head_coach' where id = $1`,
    may: ['owner'],
  },
  'Mutation.revokeInvitation, accepted already': {
    document: act('revokeInvitation(id: $id)'),
    id: (t) => t.memberLink.invitationId,
    prepare: 'update invitation set accepted_at = now() where id = $1',
    may: [],
    told: leaders,
  },
  'Team.candidates': {
    document: ask('team(id: $id)', 'candidates { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: concerned,
    shows: (t) => t.candidate.candidateId,
  },
  'Team.followUps': {
    document: ask('team(id: $id)', 'followUps { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: concerned,
    shows: (t) => t.draftId,
  },
  'Team.invitations': {
    document: ask('team(id: $id)', 'invitations { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: leaders,
    shows: (t) => t.memberLink.invitationId,
  },
  'Team.invitations, of candidates': {
    document: ask('team(id: $id)', 'invitations { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: caring,
    shows: (t) => t.candidateLink.invitationId,
  },
  'Team.members': {
    document: ask('team(id: $id)', 'members { edges { node { id person { email } } } }'),
    id: (t) => t.teamId,
    may: staff,
    shows: (t) => t.coach.email,
  },
  'Team.policy': {
    document: ask('team(id: $id)', 'policy { thankYou { dueHours } }'),
    id: (t) => t.teamId,
    may: members,
    shows: () => 'dueHours',
  },
  'Team.workingCalendar': {
    document: ask('team(id: $id)', 'workingCalendar { __typename }'),
    id: (t) => t.teamId,
    may: members,
    shows: () => 'WorkingCalendar',
  },
  'Team.policyChange': {
    document: ask('team(id: $id)', 'policyChange { id }'),
    id: (t) => t.teamId,
    may: staff,
    shows: (t) => t.changeId,
  },
  'Team.templates': {
    document: ask('team(id: $id)', 'templates { edges { node { id } } }'),
    id: (t) => t.teamId,
    may: staff,
    shows: (t) => t.templateId,
  },
  'Viewer.memberships': {
    document: '{ result: viewer { memberships { team { id } } } }',
    may: members,
    shows: (t) => t.teamId,
  },
  'Viewer.candidacies': {
    document: '{ result: viewer { candidacies { id } } }',
    may: ['candidate'],
    shows: (t) => t.candidate.candidateId,
  },
  'Viewer.followUps': {
    document: '{ result: viewer { followUps { edges { node { id } } } } }',
    may: ['candidate'],
    shows: (t) => t.draftId,
  },
  'Viewer.sessions': {
    document: '{ result: viewer { sessions { id } } }',
    may: ['candidate'],
    shows: (t) => t.sessionId,
  },
};
