import type { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';

/** Due while the conversation is fresh. */
export const withinADay: Rule<{ end: Temporal.Instant; policy: Policy }, Decision> = {
  id: 'thank-you/within-a-day',
  title: 'A thank-you is due within a day',
  evidence: [
    {
      source: 'Accountemps survey: 80 % of US HR managers weigh thank-you notes',
      year: 2017,
      strength: 'moderate',
    },
    guides,
  ],
  numbers: (policy) => ({ hours: policy.thankYou.dueHours }),
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.dueHours;
    return {
      at: end.add({ hours }),
      reason: because(withinADay, 'due', `${hours} h after the interview ended`),
    };
  },
};
