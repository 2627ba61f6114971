import type { Temporal } from 'temporal-polyfill';
import { laterOf } from './laterOf.js';

/** The four moments of a follow-up, each no earlier than the one before, whatever the policy's numbers. */
export function inOrder(
  opens: Temporal.Instant,
  suggested: Temporal.Instant,
  due: Temporal.Instant,
  latest: Temporal.Instant,
) {
  const suggestedAt = laterOf(opens, suggested);
  const dueAt = laterOf(suggestedAt, due);
  return { opensAt: opens, suggestedAt, dueAt, latestAt: laterOf(dueAt, latest) };
}
