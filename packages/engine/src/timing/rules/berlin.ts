import { Temporal } from 'temporal-polyfill';
import { dayAt } from '../../localTime/wallTime.js';
import { type EpochMs, zoneClock } from '../../localTime/zoneClock.js';
import { weekdays } from '../calendar/workingCalendar.js';
import { type Place, placeOf } from '../place.js';
import { sayDayNumber, sayMoment } from '../sayTime.js';

/** Where the examples of the rules take place. */
export const berlin = (): Place => placeOf('Europe/Berlin', weekdays);

/** A wall-clock time there, e.g. `2026-11-24T15:30`. */
export function berlinTime(wall: string): EpochMs {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds;
}

/** "Tuesday 24 November, 15:30". */
export function sayBerlin({ at }: { at: EpochMs }): string {
  const clock = zoneClock('Europe/Berlin');
  return `${sayDayNumber(dayAt(at, clock))}, ${sayMoment(at, clock).split(' ')[1]}`;
}
