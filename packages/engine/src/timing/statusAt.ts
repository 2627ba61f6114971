import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import { expiresAt } from './expiresAt.js';
import type { FollowUp, FollowUpStatus } from './followUp.js';

/**
 * How a follow-up stands at an instant. `due` means open and due on the reader's own calendar day.
 * What is past its due time is overdue until it expires, if it does, or a fact ends it.
 */
export function statusAt(
  followUp: FollowUp,
  at: Temporal.Instant,
  readerZone: Zone,
): FollowUpStatus {
  const { state, opensAt, dueAt } = followUp;
  if (state !== 'planned') return state;
  if (Temporal.Instant.compare(at, opensAt) < 0) return 'planned';
  const ends = expiresAt(followUp);
  if (ends && Temporal.Instant.compare(at, ends) > 0) return 'expired';
  if (Temporal.Instant.compare(at, dueAt) > 0) return 'overdue';
  const today = at.toZonedDateTimeISO(readerZone).toPlainDate();
  return today.equals(dueAt.toZonedDateTimeISO(readerZone).toPlainDate()) ? 'due' : 'open';
}
