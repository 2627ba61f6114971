import type { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { because, type Rule } from '../rule.js';

/** After this a thank-you is late and needs a word of apology. */
export const latestThanks: Rule<{ end: Temporal.Instant; policy: Policy }, Decision> = {
  id: 'thank-you/latest',
  title: 'A thank-you after two days is late',
  evidence: [
    {
      source: 'CareerBuilder survey: 26 % want a thank-you within 2 days, 36 % within 3 to 5',
      year: 2005,
      strength: 'weak',
    },
  ],
  numbers: (policy) => ({ hours: policy.thankYou.latestHours }),
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.latestHours;
    return {
      at: end.add({ hours }),
      reason: because(latestThanks, 'latest', `${hours} h after the interview ended it is late`),
    };
  },
};
