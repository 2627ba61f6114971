import { Temporal } from 'temporal-polyfill';
import type { Reminder } from '../followUp.js';

/**
 * The reminders of one follow-up for one reader that are still worth ringing at `now`: those to come, and of those
 * whose time has passed only the last. Whoever records an interview a day late hears of each follow-up once.
 * Expects and keeps the order of time.
 */
export function notOvertaken(reminders: Reminder[], now: Temporal.Instant): Reminder[] {
  const hasPassed = ({ at }: Reminder) => Temporal.Instant.compare(at, now) <= 0;
  return reminders.filter((_, index) => {
    const next = reminders[index + 1];
    return !next || !hasPassed(next);
  });
}
