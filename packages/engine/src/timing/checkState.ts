import type { FollowUpState } from './followUp.js';
import type { History } from './history.js';
import { stateOf } from './stateOf.js';
import type { WaitingPeriod } from './waitingPeriods.js';

/** What the facts have made of a check: one that was sent is answered by any later word, a next round among them. */
export function checkState(key: string, history: History, period: WaitingPeriod): FollowUpState {
  const sentAt = history.sentAt.get(key);
  const lastReply = history.replies.at(-1);
  if (sentAt !== undefined && lastReply && lastReply.at > sentAt) return 'answered';
  const { ended } = period;
  if (sentAt !== undefined && ended?.by === 'round' && ended.at > sentAt) return 'answered';
  return stateOf(key, history, period.ended !== undefined);
}
