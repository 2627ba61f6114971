import type { MessageKind } from '../facts.js';
import { checkKey } from './followUpKey.js';
import type { History } from './history.js';
import type { Round } from './round.js';
import type { WaitingPeriod } from './waitingPeriods.js';

/**
 * How many checks of the application, whatever round they asked about, stood unanswered in a period of waiting
 * when one more was sent, or stand so now when it was not. The one that asks does not count itself.
 */
export function unansweredChecks(
  asking: { key: string | undefined; round: Round; period: WaitingPeriod },
  history: History,
): number {
  const { key, round, period } = asking;
  const askedAt = key === undefined ? undefined : history.checksSentAt.get(key);
  const until = askedAt ?? period.ended?.at ?? Number.POSITIVE_INFINITY;
  let count = 0;
  for (const [sentKey, at] of history.checksSentAt) {
    if (sentKey === key || at > until) continue;
    if (at >= period.since || isOf(sentKey, round, period)) count++;
  }
  return count;
}

const kinds: MessageKind[] = ['status_check', 'promised_step', 'second_check'];

/** A check of this very period counts, though it left before its time. */
function isOf(key: string, round: Round, period: WaitingPeriod): boolean {
  return kinds.some((kind) => key === checkKey(kind, round, period.keySuffix));
}
