import { Temporal } from 'temporal-polyfill';
import type { EpochMs } from './zoneClock.js';

/**
 * Plans share most of their moments, and a Temporal value costs more to make than to find. A year has 35,000 quarters
 * of an hour, at which interviews end; a full map takes 10 MB.
 */
const known = new Map<EpochMs, Temporal.Instant>();
const mostKnown = 50_000;

/** The Temporal value of a moment. */
export function instantAt(at: EpochMs): Temporal.Instant {
  const found = known.get(at);
  if (found) return found;
  if (known.size === mostKnown) known.clear();
  const instant = Temporal.Instant.fromEpochMilliseconds(at);
  known.set(at, instant);
  return instant;
}
