import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { courtesy } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { hourMs } from '../workingTime.js';
import { berlinTime, sayBerlin } from './berlin.js';

/** An offer is acknowledged at once, whatever the answer will be. */
export const outcomeOffer: Rule<{ toldAt: EpochMs; policy: Policy }, Decision> = {
  id: 'outcome/offer',
  title: 'An offer is acknowledged within a day',
  evidence: [courtesy],
  numbers: ['outcome.offerDueHours', 'outcome.latestDaysAfterDue'],
  says: ({ outcome }) =>
    `An offer is acknowledged within ${outcome.offerDueHours} h, whatever the answer will be.`,
  decide: ({ toldAt, policy }) => {
    const hours = policy.outcome.offerDueHours;
    return {
      at: toldAt + hours * hourMs,
      reason: because(outcomeOffer, 'due', `${hours} h after they made an offer`),
    };
  },
  examples: [
    {
      given: 'They made an offer on Thursday 10 December at 11:00.',
      then: 'Friday 11 December, 11:00',
      gives: () => {
        const toldAt = berlinTime('2026-12-10T11:00');
        return sayBerlin(outcomeOffer.decide({ toldAt, policy: consensus }));
      },
    },
  ],
};
