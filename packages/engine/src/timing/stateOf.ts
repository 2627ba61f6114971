import type { FollowUpState } from './followUp.js';
import type { History } from './history.js';

/** What the facts have made of a follow-up that nobody answers: what was sent stays sent. */
export function stateOf(key: string, history: History, isOver: boolean): FollowUpState {
  if (history.sentAt.has(key)) return 'sent';
  if (history.skipped.has(key)) return 'skipped';
  return isOver ? 'withdrawn' : 'planned';
}
