import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import { sayDate, sayWeekday } from './sayTime.js';

/**
 * How a message sent at `sendAt` names the day of an interview, in the interview's zone: "this morning" or
 * "today", "yesterday", "on Tuesday" within the week, else "on 3 November", with the year when it is another.
 */
export function sayWhen(
  interview: { start: Temporal.Instant; zone: Zone },
  sendAt: Temporal.Instant,
): string {
  const start = interview.start.toZonedDateTimeISO(interview.zone);
  const held = start.toPlainDate();
  const sent = sendAt.toZonedDateTimeISO(interview.zone).toPlainDate();
  const days = held.until(sent).days;
  if (days === 0) return start.hour < 12 ? 'this morning' : 'today';
  if (days === 1) return 'yesterday';
  if (days > 1 && days < 7) return `on ${sayWeekday(held)}`;
  return `on ${sayDate(held)}${held.year === sent.year ? '' : ` ${held.year}`}`;
}
