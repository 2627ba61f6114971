import { Temporal } from 'temporal-polyfill';
import { historyOf } from '../history.js';
import { laterOf } from '../laterOf.js';
import { plan } from '../plan.js';
import { messageGap } from '../rules/messageGap.js';
import { sayCount } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/**
 * Within the least distance to the last message this person has not answered. A thank-you answers a
 * conversation and is exempt.
 */
export function tooSoonAfterLast(moment: Moment): MomentFinding | undefined {
  const { followUp, facts, policy, calendar, at } = moment;
  if (followUp.kind === 'thank_you') return undefined;
  const { sentAt, replies } = historyOf(facts);
  const answeredUntil = replies.at(-1)?.at;
  const lastSentAt = plan(facts, policy, calendar)
    .filter((each) => each.recipientId === followUp.recipientId && each.key !== followUp.key)
    .map((each) => sentAt.get(each.key))
    .filter((sent) => sent !== undefined)
    .filter((sent) => !answeredUntil || Temporal.Instant.compare(sent, answeredUntil) > 0)
    .reduce<Temporal.Instant | undefined>((a, b) => (a ? laterOf(a, b) : b), undefined);
  if (!lastSentAt) return undefined;
  const { zone } = followUp;
  const rested = messageGap.decide({ lastSentAt, zone, policy, calendar }).at;
  if (Temporal.Instant.compare(at, rested) >= 0) return undefined;
  const days = sayCount(policy.limit.gapWorkingDays, 'working day');
  return {
    ruleId: 'too-soon-after-last',
    message: `The last message to them is less than ${days} old and unanswered.`,
    betterAt: laterOf(rested, followUp.suggestedAt),
    blocking: true,
  };
}
