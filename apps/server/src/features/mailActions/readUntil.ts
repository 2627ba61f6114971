import { Temporal } from '@afterword/engine';
import { invalid } from '../../graphql/problems.js';

/** What a field of a page holds for day and time, on the clocks of a zone: `2026-11-25T08:00`. */
export const fieldValue = (at: Temporal.Instant, zone: string): string =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The instant that was filled in, on the clocks of a zone; of a time that comes twice, the first. @throws {Refused} */
export function readUntil(typed: string, zone: string): Temporal.Instant {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed)) throw unreadable(typed);
  try {
    return Temporal.PlainDateTime.from(typed, { overflow: 'reject' })
      .toZonedDateTime(zone)
      .toInstant();
  } catch {
    throw unreadable(typed);
  }
}

const unreadable = (typed: string) =>
  invalid('until', 'Choose a day and a time.', typed, 'such as 2026-11-25T08:00');
