import type { Temporal } from 'temporal-polyfill';
import type { FollowUp } from './followUp.js';

/**
 * After when a follow-up that was not sent is of no use any more. A thank-you folds into the status check then, or
 * without one was late at its latest time; so was the optional word that keeps in touch. Undefined for anything else,
 * which stays overdue until a fact ends it.
 */
export function expiresAt({ kind, foldsAt, latestAt }: FollowUp): Temporal.Instant | undefined {
  return kind === 'thank_you' || kind === 'keep_in_touch' ? (foldsAt ?? latestAt) : undefined;
}
