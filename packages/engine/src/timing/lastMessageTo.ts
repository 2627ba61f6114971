import { Temporal } from 'temporal-polyfill';
import { recipientOf } from './followUpKey.js';
import type { History } from './history.js';
import type { WaitingPeriod } from './waitingPeriods.js';

/**
 * When the last message left to a person in a period of waiting, hence unanswered: their word would have ended
 * the period. The check that asks does not count itself, nor what followed it.
 */
export function lastMessageTo(
  personId: string,
  askingKey: string,
  { history, period }: { history: History; period: WaitingPeriod },
): Temporal.Instant | undefined {
  const askedAt = history.sentAt.get(askingKey);
  let last: Temporal.Instant | undefined;
  for (const [key, sentAt] of history.sentAt) {
    if (key === askingKey || Temporal.Instant.compare(sentAt, period.since) < 0) continue;
    if (askedAt && Temporal.Instant.compare(sentAt, askedAt) > 0) continue;
    if (last && Temporal.Instant.compare(sentAt, last) <= 0) continue;
    if (history.interviews.some((each) => recipientOf(key, each)?.id === personId)) last = sentAt;
  }
  return last;
}
