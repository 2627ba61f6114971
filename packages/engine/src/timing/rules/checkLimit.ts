import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import { sayCount } from '../sayTime.js';

/** No more checks than this may stay unanswered. Decides whether one more may be planned, and says so. */
export const checkLimit: Rule<{ unanswered: number; policy: Policy }, Reason | undefined> = {
  id: 'limit/checks',
  title: 'Only so many checks stay unanswered before one moves on',
  evidence: [
    guides(3),
    {
      source: 'Greenhouse: 61 % were ghosted after an interview',
      year: 2024,
      strength: 'moderate',
    },
  ],
  numbers: ['limit.checks'],
  says: ({ limit }) =>
    `No more than ${sayCount(limit.checks, 'unanswered check')} for one application.`,
  decide: ({ unanswered, policy }) => {
    const { checks } = policy.limit;
    if (unanswered >= checks) return undefined;
    return because(
      checkLimit,
      'exists',
      `number ${unanswered + 1} of at most ${checks} unanswered checks`,
    );
  },
  examples: [
    {
      given: 'One check is unanswered.',
      then: 'number 2 of at most 2 unanswered checks',
      gives: () => checkLimit.decide({ unanswered: 1, policy: consensus })?.text ?? 'no more',
    },
    {
      given: 'Two checks are unanswered.',
      then: 'no more',
      gives: () => checkLimit.decide({ unanswered: 2, policy: consensus })?.text ?? 'no more',
    },
  ],
};
