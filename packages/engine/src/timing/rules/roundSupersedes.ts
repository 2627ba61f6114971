import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';
import { replyResets } from './replyResets.js';

/** What ended a waiting period withdraws its unsent checks, and says why. */
export const roundSupersedes: Rule<WaitingPeriod, Reason | undefined> = {
  id: 'round/supersedes',
  title: 'The next round withdraws the open checks of the round before',
  evidence: [guides],
  numbers: () => ({}),
  decide: ({ ended }) =>
    ended && because(ended.by === 'reply' ? replyResets : roundSupersedes, 'exists', ended.text),
};
