import { Temporal } from 'temporal-polyfill';
import type { Reminder } from '../followUp.js';
import { afterQuietHours, type Reader } from './quietHours.js';

/** That a reader has put off being reminded of a follow-up: until an instant, or without one for good. */
export interface Snooze {
  until?: Temporal.Instant;
}

/**
 * The reminders of one follow-up for one reader who has put them off, in the order of time, which is expected. Those
 * before `until` become one, the most urgent, which rings then or when the quiet hours after it end; later ones stay.
 * One that has rung before is among them, so that whoever puts off the last hears of it again. Muted: none.
 */
export function snoozed(
  reminders: Reminder[],
  snooze: Snooze | undefined,
  reader: Reader,
): Reminder[] {
  if (!snooze) return reminders;
  const { until } = snooze;
  if (!until) return [];
  const isBefore = ({ at }: Reminder) => Temporal.Instant.compare(at, until) < 0;
  const mostUrgent = reminders.findLast(isBefore);
  if (!mostUrgent) return reminders;
  const at = afterQuietHours(until, reader);
  const later = reminders.filter((each) => !isBefore(each));
  if (later[0]?.at.equals(at)) return later;
  const useful = Temporal.Instant.compare(at, mostUrgent.until) < 0;
  return [{ ...mostUrgent, at, until: useful ? mostUrgent.until : at }, ...later];
}
