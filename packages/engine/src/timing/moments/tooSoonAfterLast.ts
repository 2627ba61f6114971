import { Temporal } from 'temporal-polyfill';
import { historyOf } from '../history.js';
import { lastMessageTo } from '../lastMessageTo.js';
import { periodOf } from '../periodOf.js';
import { messageGap } from '../rules/messageGap.js';
import { sayCount } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/**
 * A check within the least distance to the last message this person has not answered. A thank-you answers a
 * conversation and is exempt.
 */
export function tooSoonAfterLast(moment: Moment): MomentFinding | undefined {
  const { followUp, facts, policy, calendar, at } = moment;
  const { key, recipientId, zone, suggestedAt } = followUp;
  const history = historyOf(facts);
  const period = periodOf(followUp, history);
  const lastSentAt = period && lastMessageTo(recipientId, key, { history, period });
  if (!lastSentAt) return undefined;
  const rested = messageGap.decide({ lastSentAt, zone, policy, calendar }).at;
  if (Temporal.Instant.compare(at, rested) >= 0) return undefined;
  const days = sayCount(policy.limit.gapWorkingDays, 'working day');
  return {
    ruleId: 'too-soon-after-last',
    message: `The last message to them is less than ${days} old and unanswered.`,
    betterAt: suggestedAt,
    blocking: true,
  };
}
