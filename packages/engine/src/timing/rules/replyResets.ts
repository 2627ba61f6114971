import { courtesy } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

interface ResetInput {
  period: Pick<WaitingPeriod, 'promise'>;
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
  evidence: [courtesy],
  numbers: [],
  says: () =>
    'Any word from them ends the silence: pending checks are planned anew from it, and a new promise replaces the old one. An outcome ends it for good.',
  decide: ({ period, checkWasPending }) =>
    checkWasPending || period.promise
      ? because(replyResets, 'exists', 'waiting began anew with their last word')
      : undefined,
  examples: [
    {
      given: 'They wrote before the status check was sent.',
      then: 'waiting began anew with their last word',
      gives: () => replyResets.decide({ period: {}, checkWasPending: true })?.text ?? 'nothing',
    },
    {
      given: 'They answered the status check and promised nothing.',
      then: 'nothing',
      gives: () => replyResets.decide({ period: {}, checkWasPending: false })?.text ?? 'nothing',
    },
  ],
};
