import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { hourMs } from '../workingTime.js';
import { berlinTime, sayBerlin } from './berlin.js';

/** A no is answered once, so that the door stays open. */
export const outcomeRejected: Rule<{ toldAt: EpochMs; policy: Policy }, Decision> = {
  id: 'outcome/rejected',
  title: 'A rejection gets one gracious thank-you that keeps the door open',
  evidence: [guides(1)],
  numbers: ['outcome.rejectedDueHours', 'outcome.latestDaysAfterDue'],
  says: ({ outcome }) =>
    `A rejection is answered once, graciously, within ${outcome.rejectedDueHours} h.`,
  decide: ({ toldAt, policy }) => {
    const hours = policy.outcome.rejectedDueHours;
    return {
      at: toldAt + hours * hourMs,
      reason: because(outcomeRejected, 'due', `${hours} h after they said no`),
    };
  },
  examples: [
    {
      given: 'They said no on Thursday 10 December at 11:00.',
      then: 'Saturday 12 December, 11:00',
      gives: () => {
        const toldAt = berlinTime('2026-12-10T11:00');
        return sayBerlin(outcomeRejected.decide({ toldAt, policy: consensus }));
      },
    },
  ],
};
