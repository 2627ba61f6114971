import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import type { FollowUp, FollowUpStatus } from './followUp.js';

/**
 * How a follow-up stands at an instant. `due` means open and due on the reader's own calendar day.
 * After `latestAt` a thank-you has expired; a check stays overdue until a fact ends it.
 */
export function statusAt(
  followUp: FollowUp,
  at: Temporal.Instant,
  readerZone: Zone,
): FollowUpStatus {
  const { state, kind, opensAt, dueAt, latestAt } = followUp;
  if (state !== 'planned') return state;
  if (Temporal.Instant.compare(at, opensAt) < 0) return 'planned';
  if (kind === 'thank_you' && Temporal.Instant.compare(at, latestAt) > 0) return 'expired';
  if (Temporal.Instant.compare(at, dueAt) > 0) return 'overdue';
  const today = at.toZonedDateTimeISO(readerZone).toPlainDate();
  return today.equals(dueAt.toZonedDateTimeISO(readerZone).toPlainDate()) ? 'due' : 'open';
}
