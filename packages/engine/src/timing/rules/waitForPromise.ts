import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { sayDay } from '../sayTime.js';
import type { PromiseInput } from './afterPromise.js';

/** Nothing is asked before the promised day is over, however far off it is. */
export const waitForPromise: Rule<PromiseInput, Decision> = {
  id: 'status/wait-for-promise',
  title: 'Never ask before a promised day is over',
  evidence: [guides],
  numbers: () => ({}),
  decide: ({ by, zone }) => ({
    at: by.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
    reason: because(
      waitForPromise,
      'exists',
      `they promised word by ${sayDay(by)}, so nothing is asked before that day is over`,
    ),
  }),
};
