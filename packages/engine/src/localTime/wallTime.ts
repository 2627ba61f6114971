import { type DayNumber, dayMs } from './calendarDay.js';
import type { EpochMs, ZoneClock } from './zoneClock.js';

/** What a clock on the wall shows, in milliseconds since it would have shown 1 January 1970, midnight. */
export type WallMs = number;

export function wallTimeAt(at: EpochMs, clock: ZoneClock): WallMs {
  return at + clock.stretchAt(at).offset;
}

export function dayAt(at: EpochMs, clock: ZoneClock): DayNumber {
  return Math.floor(wallTimeAt(at, clock) / dayMs);
}

/**
 * When the clock shows this time: the first of the two where it is shown twice; where it is skipped, as far
 * after the gap as the time lies inside it (as Temporal's `compatible`).
 */
export function momentOf(wall: WallMs, clock: ZoneClock): EpochMs {
  const before = clock.stretchAt(wall - dayMs);
  const early = wall - before.offset;
  if (early < before.until) return early;
  const after = clock.stretchAt(wall + dayMs);
  const late = wall - after.offset;
  return late >= after.from ? late : early;
}

/** The first moment of a calendar day: midnight, or the end of the gap that swallowed it. */
export function startOfDay(day: DayNumber, clock: ZoneClock): EpochMs {
  const midnight = day * dayMs;
  const at = momentOf(midnight, clock);
  return wallTimeAt(at, clock) === midnight ? at : clock.stretchAt(at).from;
}

/** Whether a clock there ever shows this day: a zone that crosses the date line leaves one out. */
export function dayExists(day: DayNumber, clock: ZoneClock): boolean {
  const noon = day * dayMs + dayMs / 2;
  return dayAt(momentOf(noon, clock), clock) === day;
}

/** The same time of day, some calendar days later. */
export function addDays(at: EpochMs, days: number, clock: ZoneClock): EpochMs {
  return days === 0 ? at : momentOf(wallTimeAt(at, clock) + days * dayMs, clock);
}
