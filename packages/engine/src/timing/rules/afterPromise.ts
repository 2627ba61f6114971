import type { Temporal } from 'temporal-polyfill';
import type { Decision } from '../decision.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayDay, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import type { StatusInput } from './statusInput.js';

export type PromiseInput = StatusInput & { by: Temporal.PlainDate };

/** Once the promised day is over, they get some days of grace. */
export const afterPromise: Rule<PromiseInput, Decision> = {
  id: 'status/after-promise',
  title: 'Ask some days after a promised day has passed',
  evidence: [
    {
      source: 'Indeed career guide: chase 1 to 2 working days after a promised date',
      strength: 'weak',
    },
    { source: 'frederickworks advice: 2 days after the promised date', strength: 'weak' },
  ],
  numbers: (policy) => ({ days: policy.status.afterPromiseDays }),
  decide: ({ by, zone, policy, calendar }) => {
    const days = policy.status.afterPromiseDays;
    const graceOver = by.add({ days: days + 1 }).toZonedDateTime(zone);
    const opens = firstWorkingMoment(graceOver, policy.workingHours, calendar);
    const text = `${sayMoment(opens)} is the first working hour more than ${sayCount(days, 'day')} after ${sayDay(by)}, the promised day`;
    return { at: opens.toInstant(), reason: because(afterPromise, 'opens', text) };
  },
};
