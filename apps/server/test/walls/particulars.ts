import type { Team } from './oneTeam.js';
import type { Viewer } from './viewers.js';

/** What a policy says of single columns: a statement, and for whom it passes. */
export interface Particular {
  sql: (team: Team, teamlessId: string) => string;
  passes: Viewer[];
}

const leaders: Viewer[] = ['owner', 'head'];
const coaches: Viewer[] = [...leaders, 'coach', 'otherCoach'];

const coaching = (candidateId: string, userId: string, by: string, managed = false) =>
  `insert into coaching (team_id, candidate_id, user_id, proposed_by, managed)
   select team_id, id, '${userId}', '${by}', ${managed} from candidate where id = '${candidateId}'`;
const membership = (teamId: string, userId: string, role: string) =>
  `insert into membership (team_id, user_id, role) values ('${teamId}', '${userId}', '${role}')`;

const review = (followUpId: string, by: string, rest: string) =>
  `insert into review (team_id, candidate_id, follow_up_id, version, requested_by, state, decided_at, by_sending)
   select team_id, candidate_id, id, 1, '${by}', ${rest} from follow_up where id = '${followUpId}'`;
const comment = (team: Team, by: string, rest: string) =>
  `insert into review_comment (team_id, candidate_id, follow_up_id, review_id, body, written_by, answers_to, quote)
   select team_id, candidate_id, follow_up_id, id, 'B', '${by}', ${rest} from review where id = '${team.reviewId}'`;
const exported = ({ teamId }: Team, candidateId: string, by: string) =>
  `insert into export (team_id, candidate_id, requested_by) values ('${teamId}', '${candidateId}', '${by}')`;

export const particulars: Record<string, Particular> = {
  'an account is linked by whoever holds the invitation': {
    sql: (t, id) => `update candidate set user_id = '${id}' where id = '${t.managedId}'`,
    passes: ['invitedCandidate'],
  },
  'no coach links an account of their own': {
    sql: (t) => `update candidate set user_id = '${t.coach.userId}' where id = '${t.managedId}'`,
    passes: [],
  },
  'a candidate lets go of their account': {
    sql: (t) => `update candidate set user_id = null where id = '${t.candidate.candidateId}'`,
    passes: ['candidate', 'worker'],
  },
  'whoever holds an invitation joins as what it says': {
    sql: (t, id) => membership(t.teamId, id, 'candidate'),
    passes: [...leaders, 'invitedCandidate', 'worker'],
  },
  'whoever is invited as a coach joins as one': {
    sql: (t, id) => membership(t.teamId, id, 'coach'),
    passes: [...leaders, 'invitedCoach', 'worker'],
  },
  'nobody joins as an owner': {
    sql: (t, id) => membership(t.teamId, id, 'owner'),
    passes: [...leaders, 'worker'],
  },
  'a coach is proposed in one’s own name': {
    sql: (t) => coaching(t.candidate.candidateId, t.otherCoach.userId, t.coach.userId),
    passes: ['coach'],
  },
  'nobody proposes themselves to whom they do not coach': {
    sql: (t) => coaching(t.otherCandidate.candidateId, t.proposed.userId, t.proposed.userId),
    passes: [],
  },
  'nobody coaches a candidate with an account without being asked': {
    sql: (t) => coaching(t.candidate.candidateId, t.otherCoach.userId, t.coach.userId, true),
    passes: [],
  },
  'a candidate proposes no coach': {
    sql: (t) => coaching(t.candidate.candidateId, t.otherCoach.userId, t.candidate.userId),
    passes: [],
  },
  'a proposal is accepted by the candidate alone': {
    sql: (t) => `update coaching set accepted_at = now() where id = '${t.proposalId}'`,
    passes: ['candidate', 'worker'],
  },
  'a proposal is ended by those concerned and by its coach': {
    sql: (t) => `update coaching set ended_at = now() where id = '${t.proposalId}'`,
    passes: [...leaders, 'coach', 'proposed', 'candidate', 'worker'],
  },
  'nobody gives themselves another role': {
    sql: (t) => `update membership set role = 'owner' where user_id = '${t.coach.userId}'`,
    passes: [...leaders, 'worker'],
  },
  'an invitation is accepted with its key': {
    sql: (t) =>
      `update invitation set accepted_at = now() where id = '${t.memberLink.invitationId}'`,
    passes: [...leaders, 'invitedCoach', 'worker'],
  },
  'whoever holds an invitation takes that place only, however blindly they write': {
    sql: (_, id) => `update candidate set user_id = '${id}'`,
    passes: ['invitedCandidate'],
  },
  'an invitation is accepted alone, however blindly one writes': {
    sql: () => 'update invitation set accepted_at = now()',
    passes: [...coaches, 'foreignOwner', 'invitedCandidate', 'invitedCoach', 'worker'],
  },
  'consent is given for oneself, however blindly one writes': {
    sql: () => 'update coaching set accepted_at = now()',
    passes: ['candidate', 'otherCandidate', 'worker'],
  },
  'coachings are ended by those concerned, however blindly one writes': {
    sql: () => 'update coaching set ended_at = now()',
    passes: [
      ...[...coaches, 'proposed', 'candidate', 'otherCandidate', 'foreignOwner'],
      'worker',
    ] as Viewer[],
  },
  'a review is asked for in one’s own name': {
    sql: (t) => review(t.sendingId, t.coach.userId, `'requested', null, false`),
    passes: ['coach'],
  },
  'whoever reviews may approve by sending': {
    sql: (t) => review(t.sendingId, t.coach.userId, `'approved', now(), true`),
    passes: ['coach'],
  },
  'a candidate approves nothing by sending': {
    sql: (t) => review(t.sendingId, t.candidate.userId, `'approved', now(), true`),
    passes: [],
  },
  'a review is decided by who cares for the candidate': {
    sql: (t) =>
      `update review set state = 'approved', decided_at = now() where id = '${t.reviewId}'`,
    passes: [...leaders, 'coach'],
  },
  'reviews are decided by reviewers, however blindly they write': {
    sql: () => `update review set state = 'approved', decided_at = now()`,
    passes: [...coaches, 'foreignOwner'],
  },
  'reviews are withdrawn by those concerned, however blindly they write': {
    sql: () => `update review set state = 'withdrawn', decided_at = now()`,
    passes: [...coaches, 'candidate', 'otherCandidate', 'foreignOwner'],
  },
  'a review is reopened by nobody': {
    sql: (t) => `update review set state = 'requested' where id = '${t.reviewId}'`,
    passes: [],
  },
  'a candidate answers a comment': {
    sql: (t) => comment(t, t.candidate.userId, `'${t.commentId}', null`),
    passes: ['candidate'],
  },
  'a candidate begins no comment': {
    sql: (t) => comment(t, t.candidate.userId, `null, 'Text'`),
    passes: [],
  },
  'comments are settled by those concerned, however blindly they write': {
    sql: (t) => `update review_comment set resolved_by = '${t.coach.userId}', resolved_at = now()`,
    passes: [...coaches, 'candidate', 'otherCandidate', 'foreignOwner'],
  },
  'a mail is about something that is there, and the candidate’s': {
    sql: (
      t,
    ) => `insert into delivery (team_id, candidate_id, kind, subject_id, due_at, until, try_at)
      select team_id, candidate_id, 'reminder', gen_random_uuid(), now(), now(), now()
      from follow_up where id = '${t.sendingId}'`,
    passes: ['worker'],
  },
  'a mail about a message goes out for those concerned': {
    sql: (
      t,
    ) => `insert into delivery (team_id, candidate_id, kind, subject_id, due_at, until, try_at)
      select team_id, candidate_id, 'message', id, now(), now(), now()
      from follow_up where id = '${t.sendingId}'`,
    passes: [...leaders, 'coach', 'candidate', 'worker'],
  },
  'nobody pushes but the jobs': {
    sql: (
      t,
    ) => `insert into delivery (team_id, candidate_id, kind, subject_id, due_at, until, try_at)
      select team_id, candidate_id, 'push', id, now(), now(), now()
      from follow_up where id = '${t.sendingId}'`,
    passes: ['worker'],
  },
  'everybody asks for an export of themselves': {
    sql: (_, id) => `insert into export (requested_by) values ('${id}')`,
    passes: ['teamless', 'invitedCandidate', 'invitedCoach'],
  },
  'whoever cares for a candidate without an account asks for theirs': {
    sql: (t) => exported(t, t.managedId, t.owner.userId),
    passes: ['owner'],
  },
  'nobody asks for an export of a candidate with an account': {
    sql: (t) => exported(t, t.candidate.candidateId, t.coach.userId),
    passes: [],
  },
  'nobody asks for an export of somebody else’s candidate': {
    sql: (t) => exported(t, t.managedId, t.otherCoach.userId),
    passes: [],
  },
  'leaders change the templates of their team, however blindly they write': {
    sql: () => `update template set name = 'N'`,
    passes: [...leaders, 'foreignOwner'],
  },
  'leaders turn changes of policy of their team, however blindly they write': {
    sql: () => `update policy_change set state = 'cancelled'`,
    passes: [...leaders, 'foreignOwner', 'worker'],
  },
};
