import type { Zone } from '../facts.js';
import { type DayNumber, dateOf } from '../localTime/calendarDay.js';
import { type ZoneClock, zoneClock } from '../localTime/zoneClock.js';
import type { WorkingCalendar } from './calendar/workingCalendar.js';

/** Where a recipient is: the clock on the wall, and the days on which people work. */
export interface Place {
  clock: ZoneClock;
  isWorkingDay(day: DayNumber): boolean;
}

/** What calendars have said of days. A calendar that nobody holds any more is forgotten with its days. */
const answers = new WeakMap<WorkingCalendar, Map<DayNumber, boolean>>();

/** Throws a RangeError for an unknown zone. */
export function placeOf(zone: Zone, calendar: WorkingCalendar): Place {
  const known = answers.get(calendar) ?? new Map<DayNumber, boolean>();
  answers.set(calendar, known);
  return {
    clock: zoneClock(zone),
    isWorkingDay(day) {
      const answer = known.get(day);
      if (answer !== undefined) return answer;
      const works = calendar.isWorkingDay(dateOf(day));
      known.set(day, works);
      return works;
    },
  };
}
