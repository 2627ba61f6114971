import { type DayNumber, dayMs } from '../localTime/calendarDay.js';
import { addDays, dayAt, dayExists, momentOf, wallTimeAt } from '../localTime/wallTime.js';
import type { EpochMs, ZoneClock } from '../localTime/zoneClock.js';
import type { DayHours } from '../policy/policy.js';
import type { Place } from './place.js';

/** A calendar that is closed for longer than this is taken to be closed for good. */
const searchDays = 60;
export const hourMs = 3_600_000;

/**
 * The first moment at or after `from` within `hours` of a day that `isOpen`; `from` itself when it is one.
 * Undefined when there is none within 60 days.
 */
export function firstMoment(
  from: EpochMs,
  hours: DayHours,
  clock: ZoneClock,
  isOpen: (day: DayNumber) => boolean,
): EpochMs | undefined {
  const wall = wallTimeAt(from, clock);
  const today = Math.floor(wall / dayMs);
  const timeOfDay = wall - today * dayMs;
  const early = timeOfDay < hours.fromHour * hourMs;
  if (!early && timeOfDay < hours.toHour * hourMs && isOpen(today)) return from;
  const start = early ? today : today + 1;
  for (let day = start; day < start + searchDays; day++) {
    if (!isOpen(day)) continue;
    const at = momentOf(day * dayMs + hours.fromHour * hourMs, clock);
    // A day that the zone left out has no hours.
    if (dayAt(at, clock) === day) return at;
  }
  return undefined;
}

/** The first working moment at or after `from`; `from` itself for a calendar without working days. */
export function firstWorkingMoment(from: EpochMs, hours: DayHours, place: Place): EpochMs {
  return firstMoment(from, hours, place.clock, place.isWorkingDay) ?? from;
}

/**
 * The same time of day, `count` working days later; what falls on a free day counts from the start of the next
 * working one, so that a later `from` never gives an earlier answer. Calendar days when the calendar has no
 * working ones.
 */
export function addWorkingDays(from: EpochMs, count: number, place: Place): EpochMs {
  const { clock, isWorkingDay } = place;
  const start = dayAt(from, clock);
  const startWorks = isWorkingDay(start);
  let left = startWorks ? count : count + 1;
  for (let day = start + 1; day <= start + searchDays; day++) {
    if (!isWorkingDay(day) || !dayExists(day, clock)) continue;
    left--;
    if (left === 0) return startWorks ? addDays(from, day - start, clock) : startOf(day, clock);
  }
  return addDays(from, count, clock);
}

const startOf = (day: DayNumber, clock: ZoneClock): EpochMs => momentOf(day * dayMs, clock);
