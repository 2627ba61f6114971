import { type Facts, plan, weekdays } from '@afterword/engine';
import { Problems } from '../../graphql/problems.js';
import { checkSchedule, type Schedule } from '../interviews/schedule.js';
import { PreviewedPlan, type PreviewPlanInput } from './policies.types.js';
import { choosePolicy, policyOf } from './policyOf.js';

/** What would be planned from these facts under this policy. Reads and writes nothing. */
export function previewPlan(input: PreviewPlanInput): PreviewedPlan {
  const policy = policyOf(choosePolicy(input.policy ?? {}));
  const problems = new Problems();
  if (input.interviews.length < 1 || input.interviews.length > 10)
    problems.add('interviews', 'How many rounds?', input.interviews.length, '1 to 10 interviews');
  if (input.replies.length > 50)
    problems.add('replies', 'These are too many.', input.replies.length, 'up to 50');
  if (input.sent.length > 50)
    problems.add('sent', 'These are too many.', input.sent.length, 'up to 50');
  const schedules = input.interviews
    .slice(0, 10)
    .map((interview, index) => checkSchedule(problems, `interviews.${index}.`, interview));
  problems.throwIfAny();
  const facts = toFacts(input, schedules as Schedule[]);
  const people = new Map(
    facts.interviews.flatMap(({ panel }) => panel.map((person) => [person.id, person] as const)),
  );
  const rounds = new Map(facts.interviews.map(({ id, round }) => [id, round]));
  return Object.assign(new PreviewedPlan(), {
    followUps: plan(facts, policy, weekdays).map((followUp) => {
      const { givenName = '', familyName = '' } = people.get(followUp.recipientId) ?? {};
      return {
        ...followUp,
        recipientName: `${givenName} ${familyName}`.trim(),
        round: rounds.get(followUp.interviewId) ?? 1,
      };
    }),
  });
}

/** People are told apart by address, or by their seat; ids are made of that, so that keys stay the same. */
function toFacts(input: PreviewPlanInput, schedules: Schedule[]): Facts {
  const interviews = schedules.map((schedule, index): Facts['interviews'][number] => ({
    id: `round-${index + 1}`,
    round: index + 1,
    start: schedule.startsAt,
    end: schedule.endsAt,
    zone: schedule.zone,
    state: 'scheduled',
    recordedAt: input.interviews[index]?.knownSince ?? schedule.startsAt,
    panel: schedule.panel.map((person, seat) => ({
      id: person.email ?? `round-${index + 1}-seat-${seat + 1}`,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email ?? undefined,
    })),
  }));
  const promises = schedules.flatMap(({ promisedBy, endsAt }, index) =>
    promisedBy
      ? [
          {
            kind: 'promise' as const,
            id: `promise-${index + 1}`,
            at: endsAt,
            interviewId: `round-${index + 1}`,
            what: 'answer' as const,
            by: promisedBy,
          },
        ]
      : [],
  );
  return {
    applicationId: 'preview',
    interviews,
    events: [
      ...promises,
      ...input.replies.map((at, index) => ({
        kind: 'reply' as const,
        id: `reply-${index + 1}`,
        at,
      })),
      ...input.sent.map(({ key, at }, index) => ({
        kind: 'sent' as const,
        id: `sent-${index + 1}`,
        at,
        followUpKey: key,
        channel: 'email' as const,
      })),
    ],
  };
}
