import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

interface ResetInput {
  period: WaitingPeriod;
  /** Whether the period before left a check unsent. */
  checkWasPending: boolean;
}

/**
 * Any word from them ends the silence. A check that was still pending is planned anew from that word;
 * where none was, only a new promise gives a reason to ask again.
 */
export const replyResets: Rule<ResetInput, Reason | undefined> = {
  id: 'reply/resets',
  title: 'Any word from them ends the silence',
  evidence: [guides],
  numbers: () => ({}),
  decide: ({ period, checkWasPending }) =>
    checkWasPending || period.promise
      ? because(replyResets, 'exists', 'waiting began anew with their last word')
      : undefined,
};
