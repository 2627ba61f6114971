import { concerned, leaders, staff } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

const fact = (call: string) => ({ document: act(call), may: concerned });

/** Applications, interviews and what follows from them. */
export const applications: Operations = {
  'Query.application': {
    document: ask('application(id: $id)'),
    id: (t) => t.applicationId,
    may: concerned,
  },
  'Query.interview': {
    document: ask('interview(id: $id)'),
    id: (t) => t.interviewId,
    may: concerned,
  },
  'Query.followUp': { document: ask('followUp(id: $id)'), id: (t) => t.draftId, may: concerned },
  'Mutation.recordInterview': {
    document: act(
      `recordInterview(input: { candidateId: $id, company: "C", position: "P",
        interview: $schedule })`,
      ', $schedule: ScheduleInput!',
    ),
    id: (t) => t.candidate.candidateId,
    may: concerned,
  },
  'Mutation.recordInterview, a further round': {
    document: act(
      'recordInterview(input: { applicationId: $id, interview: $schedule })',
      ', $schedule: ScheduleInput!',
    ),
    id: (t) => t.applicationId,
    may: concerned,
  },
  'Mutation.changeInterview': {
    ...fact('changeInterview(input: { interviewId: $id, state: CANCELLED })'),
    id: (t) => t.interviewId,
  },
  'Mutation.recordReply': {
    ...fact('recordReply(input: { applicationId: $id })'),
    id: (t) => t.applicationId,
  },
  'Mutation.recordOutcome': {
    ...fact('recordOutcome(input: { applicationId: $id, result: REJECTED })'),
    id: (t) => t.applicationId,
  },
  'Mutation.promiseMaterials': {
    ...fact('promiseMaterials(input: { interviewId: $id })'),
    id: (t) => t.interviewId,
  },
  'Mutation.recordWish': {
    ...fact('recordWish(input: { interviewerId: $id, wish: NO_CONTACT })'),
    id: (t) => t.interviewerId,
  },
  'Mutation.keepInTouch': {
    ...fact('keepInTouch(interviewerId: $id)'),
    id: (t) => t.interviewerId,
  },
  'Mutation.setHiringContact': {
    ...fact(`setHiringContact(input: { applicationId: $id,
      person: { givenName: "A", familyName: "B" } })`),
    id: (t) => t.applicationId,
  },
  'Mutation.pinFollowUp': {
    ...fact('pinFollowUp(followUpId: $id, to: "2026-11-18T12:00:00Z")'),
    id: (t) => t.draftId,
  },
  'Mutation.skipFollowUp': { ...fact('skipFollowUp(followUpId: $id)'), id: (t) => t.draftId },
  'Mutation.snoozeFollowUp': {
    ...fact('snoozeFollowUp(followUpId: $id, until: "2026-11-19T12:00:00Z")'),
    id: (t) => t.draftId,
  },
  'Mutation.muteFollowUp': { ...fact('muteFollowUp(followUpId: $id)'), id: (t) => t.draftId },
  'Mutation.unsnoozeFollowUp': {
    ...fact('unsnoozeFollowUp(followUpId: $id)'),
    id: (t) => t.draftId,
    prepare: `insert into snooze (follow_up_id, user_id, team_id, candidate_id, set_at, act, rung)
      select f.id, m.user_id, f.team_id, f.candidate_id, now(), 'test', '{}' from follow_up f
      join membership m on m.team_id = f.team_id where f.id = $1 on conflict do nothing`,
  },
  'Mutation.markSent': { ...fact('markSent(followUpId: $id)'), id: (t) => t.draftId },
  'Query.policyChange': {
    document: ask('policyChange(id: $id)'),
    id: (t) => t.changeId,
    may: staff,
  },
  'Mutation.proposePolicy': {
    document: act('proposePolicy(input: { teamId: $id })'),
    id: (t) => t.teamId,
    prepare: `update policy_change set state = 'cancelled' where team_id = $1`,
    may: leaders,
  },
  'Mutation.applyPolicyChange': {
    document: act('applyPolicyChange(id: $id)'),
    id: (t) => t.changeId,
    may: leaders,
    told: ['coach', 'otherCoach', 'proposed'],
  },
  'Mutation.cancelPolicyChange': {
    document: act('cancelPolicyChange(id: $id)'),
    id: (t) => t.changeId,
    may: leaders,
    told: ['coach', 'otherCoach', 'proposed'],
  },
  'PolicyChange.items': {
    document: ask(
      'policyChange(id: $id)',
      'items(first: 100) { edges { node { application { id } } } }',
    ),
    id: (t) => t.changeId,
    may: ['owner', 'head', 'coach'],
    shows: (t) => t.applicationId,
  },
};
