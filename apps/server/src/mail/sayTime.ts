import type { Temporal } from '@afterword/engine';

// A formatter of Intl takes longer than all else of a mail.
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const day = (at: Temporal.ZonedDateTime) =>
  `${weekdays[at.dayOfWeek - 1]} ${at.day} ${months[at.month - 1]}`;
const time = ({ hour, minute }: Temporal.ZonedDateTime) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
const moment = (at: Temporal.ZonedDateTime) => `${day(at)}, ${time(at)}`;

/** "Tue 24 Nov, 15:30", on the clocks of one zone. */
export const sayMoment = (at: Temporal.Instant, zone: string): string =>
  moment(at.toZonedDateTimeISO(zone));

/** "Tue 24 Nov, 15:30 (your time) · 23:30 in Tokyo"; the other zone only where its clock differs. */
export function sayTime(at: Temporal.Instant, readerZone: string, otherZone: string): string {
  const mine = at.toZonedDateTimeISO(readerZone);
  const theirs = at.toZonedDateTimeISO(otherZone);
  const here = `${moment(mine)} (your time)`;
  if (mine.offsetNanoseconds === theirs.offsetNanoseconds) return here;
  const sameDay = mine.toPlainDate().equals(theirs.toPlainDate());
  const city = otherZone.split('/').at(-1)?.replaceAll('_', ' ');
  return `${here} · ${sameDay ? time(theirs) : moment(theirs)} in ${city}`;
}
