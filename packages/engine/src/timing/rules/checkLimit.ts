import type { Policy } from '../../policy/policy.js';
import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';

/** No more checks than this may stay unanswered. Decides whether one more may be planned, and says so. */
export const checkLimit: Rule<{ unanswered: number; policy: Policy }, Reason | undefined> = {
  id: 'limit/checks',
  title: 'Only so many checks stay unanswered before one moves on',
  evidence: [
    guides,
    {
      source: 'Greenhouse: 61 % were ghosted after an interview',
      year: 2024,
      strength: 'moderate',
    },
  ],
  numbers: (policy) => ({ checks: policy.limit.checks }),
  decide: ({ unanswered, policy }) => {
    const { checks } = policy.limit;
    if (unanswered >= checks) return undefined;
    return because(
      checkLimit,
      'exists',
      `number ${unanswered + 1} of at most ${checks} unanswered checks`,
    );
  },
};
