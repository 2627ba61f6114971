import type { Temporal } from 'temporal-polyfill';
import { cityOf } from './zone.js';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

type Day = Pick<Temporal.PlainDate, 'dayOfWeek' | 'day' | 'month'>;

/** `Tue 24 Nov` */
export function dayWords(day: Day): string {
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}`;
}

/** `15:30` */
export function clockWords(at: Pick<Temporal.PlainTime, 'hour' | 'minute'>): string {
  return `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
}

/** `Tue 24 Nov, 15:30` */
export function momentWords(at: Temporal.Instant, zone: string): string {
  const local = at.toZonedDateTimeISO(zone);
  return `${dayWords(local)}, ${clockWords(local)}`;
}

/**
 * A moment for its reader and, where the clocks differ then, for the other side as well:
 * `Tue 24 Nov, 15:30 (your time) · 23:30 in Tokyo`. The other day is named when it is another.
 */
export function momentInBoth(at: Temporal.Instant, reader: string, other: string): string {
  const here = at.toZonedDateTimeISO(reader);
  const there = at.toZonedDateTimeISO(other);
  if (here.offsetNanoseconds === there.offsetNanoseconds) return momentWords(at, reader);
  const sameDay = here.toPlainDate().equals(there.toPlainDate());
  const otherWords = sameDay ? clockWords(there) : momentWords(at, other);
  return `${momentWords(at, reader)} (your time) · ${otherWords} in ${cityOf(other)}`;
}
