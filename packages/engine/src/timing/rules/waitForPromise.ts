import { type DayNumber, dayMs } from '../../localTime/calendarDay.js';
import { startOfDay } from '../../localTime/wallTime.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayDayNumber } from '../sayTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

/** Nothing is asked before the promised day is over, however far off it is. */
export const waitForPromise: Rule<{ by: DayNumber; place: Place }, Decision> = {
  id: 'status/wait-for-promise',
  title: 'Never ask before a promised day is over',
  evidence: [guides(2)],
  numbers: [],
  says: () => 'Never ask before a promised day is over, however far off it is.',
  decide: ({ by, place }) => ({
    at: startOfDay(by + 1, place.clock),
    reason: because(
      waitForPromise,
      'exists',
      `they promised word by ${sayDayNumber(by)}, so nothing is asked before that day is over`,
    ),
  }),
  examples: [
    {
      given: 'In November they promised word by Friday 15 January.',
      then: 'Saturday 16 January, 00:00',
      gives: () => {
        const by = Math.floor(berlinTime('2027-01-15T12:00') / dayMs);
        return sayBerlin(waitForPromise.decide({ by, place: berlin() }));
      },
    },
  ],
};
