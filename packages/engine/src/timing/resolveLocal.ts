import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';

export type ResolvedLocal =
  | { instant: Temporal.Instant }
  /** The clocks skip this time; `next` is as far behind the gap as `local` was into it. */
  | { problem: 'gap'; next: Temporal.PlainDateTime };

/**
 * The instant of a wall-clock time. A time the clocks skip is a problem, a time they repeat is the
 * first of the two. Throws a RangeError for an unknown zone.
 */
export function resolveLocal(local: Temporal.PlainDateTime, zone: Zone): ResolvedLocal {
  const zoned = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const shown = zoned.toPlainDateTime();
  return shown.equals(local) ? { instant: zoned.toInstant() } : { problem: 'gap', next: shown };
}
