import { Temporal } from 'temporal-polyfill';
import type { History } from './history.js';
import type { WaitingPeriod } from './waitingPeriods.js';

/**
 * When the last thank-you left to a person in this period of waiting: their word since then would have
 * ended the period. Checks need no look, for they keep their own, longer distances.
 */
export function lastMessageTo(
  personId: string,
  checkKey: string,
  { history, period }: { history: History; period: WaitingPeriod },
): Temporal.Instant | undefined {
  const checkSentAt = history.sentAt.get(checkKey);
  let last: Temporal.Instant | undefined;
  for (const interview of history.interviews) {
    const sentAt = history.sentAt.get(`thank_you:${interview.id}:${personId}`);
    if (!sentAt || Temporal.Instant.compare(sentAt, period.since) < 0) continue;
    if (checkSentAt && Temporal.Instant.compare(sentAt, checkSentAt) > 0) continue;
    if (!last || Temporal.Instant.compare(sentAt, last) > 0) last = sentAt;
  }
  return last;
}
