import type { Temporal } from '@afterword/engine';

const form = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** "Tue 24 Nov, 15:30 (your time) · 23:30 in Tokyo"; the other zone only where its clock differs. */
export function sayTime(at: Temporal.Instant, readerZone: string, otherZone: string): string {
  const mine = at.toZonedDateTimeISO(readerZone);
  const theirs = at.toZonedDateTimeISO(otherZone);
  const day = (zoned: Temporal.ZonedDateTime) =>
    zoned.toLocaleString('en-GB', form).replace(',', '');
  const time = (zoned: Temporal.ZonedDateTime) => zoned.toLocaleString('en-GB', clock);
  const here = `${day(mine)}, ${time(mine)} (your time)`;
  if (mine.offset === theirs.offset) return here;
  const sameDay = mine.toPlainDate().equals(theirs.toPlainDate());
  const city = otherZone.split('/').at(-1)?.replaceAll('_', ' ');
  return `${here} · ${sameDay ? '' : `${day(theirs)}, `}${time(theirs)} in ${city}`;
}
