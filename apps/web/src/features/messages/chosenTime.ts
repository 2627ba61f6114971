import { resolveLocal, Temporal } from '@afterword/engine';

/** How far ahead the server lets a message be scheduled, in days. */
const mostDaysAhead = 60;

/**
 * The instant of a day and time as a field gives it (`2026-11-24T09:00`), on the clocks of a zone. A time that clocks
 * repeat is the first of the two; of one they skip it says so.
 */
export function chosenTime(
  local: string,
  zone: string,
  now: Temporal.Instant,
): { at: Temporal.Instant } | { problem: string } {
  if (local === '') return { problem: 'Choose a day and a time.' };
  const resolved = resolveLocal(Temporal.PlainDateTime.from(local), zone);
  if ('problem' in resolved) {
    const next = resolved.next.toPlainTime().toString({ smallestUnit: 'minute' });
    return { problem: `The clocks skip this time that day; ${next} exists.` };
  }
  const { instant: at } = resolved;
  if (Temporal.Instant.compare(at, now) <= 0) return { problem: 'This has passed.' };
  const last = now.add({ hours: 24 * mostDaysAhead });
  if (Temporal.Instant.compare(at, last) > 0)
    return { problem: `This is more than ${mostDaysAhead} days ahead.` };
  return { at };
}

/** An instant as such a field shows it. */
export const fieldOf = (at: Temporal.Instant, zone: string): string =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
