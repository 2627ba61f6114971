import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../facts.js';
import { dayMs } from '../../localTime/calendarDay.js';
import { momentOf, wallTimeAt } from '../../localTime/wallTime.js';
import { zoneClock } from '../../localTime/zoneClock.js';
import { hourMs } from '../workingTime.js';

/** Somebody who is nudged: zone, and the local hours (0 to 24) in which nothing may ring, e.g. 21 to 8. */
export interface Reader {
  zone: Zone;
  quiet: { from: number; to: number };
  /** A coach is told only of what has stayed undone; without a role it is the candidate. */
  role?: 'candidate' | 'coach';
}

/** When the reader's quiet hours begin next, after this instant; null when they have none. */
export function quietHoursAfter(
  at: Temporal.Instant,
  { zone, quiet: { from, to } }: Reader,
): Temporal.Instant | null {
  if (from === to) return null;
  const clock = zoneClock(zone);
  const today = Math.floor(wallTimeAt(at.epochMilliseconds, clock) / dayMs);
  const begin = (day: number) => momentOf(day * dayMs + from * hourMs, clock);
  const next = begin(today) > at.epochMilliseconds ? begin(today) : begin(today + 1);
  return Temporal.Instant.fromEpochMilliseconds(next);
}

/** The instant itself, or the end of the reader's quiet hours when it falls into them. `from` = `to`: none. */
export function afterQuietHours(at: Temporal.Instant, reader: Reader): Temporal.Instant {
  const { from, to } = reader.quiet;
  if (from === to) return at;
  const clock = zoneClock(reader.zone);
  const wall = wallTimeAt(at.epochMilliseconds, clock);
  const today = Math.floor(wall / dayMs);
  const hour = Math.floor((wall - today * dayMs) / hourMs);
  const overnight = from > to;
  const evening = hour >= from;
  const early = hour < to;
  if (overnight ? !evening && !early : !evening || !early) return at;
  const tomorrow = overnight && evening ? 1 : 0;
  const wallEnd = (today + tomorrow) * dayMs + to * hourMs;
  const end = momentOf(wallEnd, clock);
  // Where the clock shows that time twice and the first has passed, it is the second that is to come.
  const second = wallEnd - clock.stretchAt(at.epochMilliseconds).offset;
  return Temporal.Instant.fromEpochMilliseconds(end < at.epochMilliseconds ? second : end);
}
