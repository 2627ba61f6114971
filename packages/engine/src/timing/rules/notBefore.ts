import type { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';

/** A thank-you that comes at once looks written beforehand. */
export const notBefore: Rule<{ end: Temporal.Instant; policy: Policy }, Decision> = {
  id: 'thank-you/not-before',
  title: 'A thank-you opens some time after the end of the interview',
  evidence: [guides],
  numbers: (policy) => ({ hours: policy.thankYou.notBeforeHours }),
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.notBeforeHours;
    return {
      at: end.add({ hours }),
      reason: because(notBefore, 'opens', `${hours} h after the interview ended`),
    };
  },
};
