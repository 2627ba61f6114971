import { Temporal } from 'temporal-polyfill';
import { dayMs } from '../../localTime/calendarDay.js';
import { dayAt, momentOf } from '../../localTime/wallTime.js';
import { zoneClock } from '../../localTime/zoneClock.js';
import { hourMs } from '../workingTime.js';
import { afterQuietHours, type Reader } from './quietHours.js';

/** When the day begins for whoever keeps no quiet hours over night. */
const usualHour = 8;

/** "Tomorrow morning" for a reader: when their quiet hours end on their next calendar day. */
export function nextMorning(now: Temporal.Instant, reader: Reader): Temporal.Instant {
  const { from, to } = reader.quiet;
  const clock = zoneClock(reader.zone);
  const tomorrow = dayAt(now.epochMilliseconds, clock) + 1;
  const hour = from > to ? to : usualHour;
  const at = momentOf(tomorrow * dayMs + hour * hourMs, clock);
  return afterQuietHours(Temporal.Instant.fromEpochMilliseconds(at), reader);
}
