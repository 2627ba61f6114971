import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import type { FollowUp, FollowUpStatus } from './followUp.js';

/**
 * How a follow-up stands at an instant. `due` means open and due on the reader's own calendar day.
 * A thank-you is overdue until it folds into the status check, or without one until its latest time, and has
 * expired then, as has the optional word that keeps in touch; anything else stays overdue until a fact ends it.
 */
export function statusAt(
  followUp: FollowUp,
  at: Temporal.Instant,
  readerZone: Zone,
): FollowUpStatus {
  const { state, kind, opensAt, dueAt, latestAt } = followUp;
  if (state !== 'planned') return state;
  if (Temporal.Instant.compare(at, opensAt) < 0) return 'planned';
  const ends =
    kind === 'thank_you' || kind === 'keep_in_touch' ? (followUp.foldsAt ?? latestAt) : undefined;
  if (ends && Temporal.Instant.compare(at, ends) > 0) return 'expired';
  if (Temporal.Instant.compare(at, dueAt) > 0) return 'overdue';
  const today = at.toZonedDateTimeISO(readerZone).toPlainDate();
  return today.equals(dueAt.toZonedDateTimeISO(readerZone).toPlainDate()) ? 'due' : 'open';
}
