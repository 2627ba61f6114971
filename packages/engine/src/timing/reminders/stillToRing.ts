import { Temporal } from 'temporal-polyfill';
import type { Reminder } from '../followUp.js';

/** A reminder that has rung, and when. */
export type Rung = Pick<Reminder, 'followUpKey' | 'kind' | 'at'>;

/**
 * What happens to nudges when follow-ups move: a reminder is known by its follow-up and kind, so the new times simply
 * replace the old ones. One that has rung rings again only if it has moved to after that; what has vanished from the
 * reminders is withdrawn.
 */
export function stillToRing(reminders: Reminder[], rung: Rung[]): Reminder[] {
  return reminders.filter(
    (next) =>
      !rung.some(
        ({ followUpKey, kind, at }) =>
          followUpKey === next.followUpKey &&
          kind === next.kind &&
          Temporal.Instant.compare(next.at, at) <= 0,
      ),
  );
}
