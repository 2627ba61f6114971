import { Temporal } from 'temporal-polyfill';
import { lastMessageTo } from '../lastMessageTo.js';
import { messageGap } from '../rules/messageGap.js';
import { sayCount } from '../sayTime.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/**
 * A check within the least distance to the last message this person has not answered. A thank-you answers a
 * conversation and is exempt.
 */
export function tooSoonAfterLast(moment: Moment): MomentFinding | undefined {
  const { act, at, place, period, planning } = moment;
  if (!period) return undefined;
  const { history, correspondence, policy } = planning;
  const askedAt = act.key === undefined ? undefined : history.sentAt.get(act.key);
  const asking = { key: act.key, askedAt, since: period.since };
  const lastSentAt = lastMessageTo(act.recipientId, asking, correspondence);
  if (lastSentAt === undefined) return undefined;
  const rested = messageGap.decide({ lastSentAt, place, policy }).at;
  if (at >= rested) return undefined;
  const days = sayCount(policy.limit.gapWorkingDays, 'working day');
  const message = `The last message to them is less than ${days} old and unanswered.`;
  const betterAt = act.suggestedAt ?? Temporal.Instant.fromEpochMilliseconds(rested);
  return blocks('too-soon-after-last', message, betterAt);
}
