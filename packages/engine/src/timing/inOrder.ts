import type { Temporal } from 'temporal-polyfill';
import { laterOf } from './laterOf.js';

/**
 * The four moments of a follow-up, each no earlier than the one before, whatever the policy's numbers. `suggested`
 * is found from `opens` on, hence never before it.
 */
export function inOrder(
  opensAt: Temporal.Instant,
  suggestedAt: Temporal.Instant,
  due: Temporal.Instant,
  latest: Temporal.Instant,
) {
  const dueAt = laterOf(suggestedAt, due);
  return { opensAt, suggestedAt, dueAt, latestAt: laterOf(dueAt, latest) };
}
