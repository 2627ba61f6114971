import { Temporal } from 'temporal-polyfill';
import type { FollowUpState } from './followUp.js';
import type { History } from './history.js';
import type { WaitingPeriod } from './waitingPeriods.js';

/** What the facts have made of a check: what was sent stays sent, whatever came later. */
export function checkState(
  key: string,
  { history, period }: { history: History; period: WaitingPeriod },
): FollowUpState {
  const sentAt = history.sentAt.get(key);
  if (sentAt) {
    const lastReply = history.replies.at(-1);
    const answered = lastReply && Temporal.Instant.compare(lastReply.at, sentAt) > 0;
    return answered ? 'answered' : 'sent';
  }
  if (history.skipped.has(key)) return 'skipped';
  return period.ended ? 'withdrawn' : 'planned';
}
