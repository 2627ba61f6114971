import { type DayNumber, dayMs } from '../../localTime/calendarDay.js';
import { startOfDay } from '../../localTime/wallTime.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import type { Place } from '../place.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayCount, sayDayNumber, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface PromiseInput {
  by: DayNumber;
  place: Place;
  policy: Policy;
}

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
  numbers: ['status.afterPromiseDays', 'workingHours.fromHour'],
  says: ({ status }) =>
    `After a promised day, ask on the first working hour more than ${sayCount(status.afterPromiseDays, 'day')} after its end.`,
  decide: ({ by, place, policy }) => {
    const days = policy.status.afterPromiseDays;
    const graceOver = startOfDay(by + days + 1, place.clock);
    const at = firstWorkingMoment(graceOver, policy.workingHours, place);
    const text = `${sayMoment(at, place.clock)} is the first working hour more than ${sayCount(days, 'day')} after ${sayDayNumber(by)}, the promised day`;
    return { at, reason: because(afterPromise, 'opens', text) };
  },
  examples: [
    example(
      'They promised word by Monday 30 November.',
      '2026-11-30',
      'Thursday 3 December, 09:00',
    ),
    example('They promised word by Friday 4 December.', '2026-12-04', 'Monday 7 December, 09:00'),
  ],
};

function example(given: string, day: string, then: string): Example {
  const gives = () => {
    const by = Math.floor(berlinTime(`${day}T12:00`) / dayMs);
    return sayBerlin(afterPromise.decide({ by, place: berlin(), policy: consensus }));
  };
  return { given, then, gives };
}
