import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';
import { replyResets } from './replyResets.js';

const words = new Set(['reply', 'outcome']);

/** What ended a waiting period withdraws its unsent checks, and says why. */
export const roundSupersedes: Rule<Pick<WaitingPeriod, 'ended'>, Reason | undefined> = {
  id: 'round/supersedes',
  title: 'The next round withdraws the open checks of the round before',
  evidence: [guides(1)],
  numbers: [],
  says: () => 'Scheduling the next round withdraws the open checks of the round before.',
  decide: ({ ended }) =>
    ended && because(words.has(ended.by) ? replyResets : roundSupersedes, 'exists', ended.text),
  examples: [
    {
      given: 'Round 2 was scheduled while a check of round 1 was open.',
      then: 'round 2 was scheduled',
      gives: () =>
        roundSupersedes.decide({ ended: { by: 'round', at: 0, text: 'round 2 was scheduled' } })
          ?.text ?? 'nothing',
    },
  ],
};
