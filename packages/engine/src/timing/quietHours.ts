import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';

/** Somebody who is nudged: zone, and the local hours (0 to 24) in which nothing may ring, e.g. 21 to 8. */
export interface Reader {
  zone: Zone;
  quiet: { from: number; to: number };
}

/** The instant itself, or the end of the reader's quiet hours when it falls into them. `from` = `to`: none. */
export function afterQuietHours(at: Temporal.Instant, reader: Reader): Temporal.Instant {
  const { from, to } = reader.quiet;
  if (from === to) return at;
  const local = at.toZonedDateTimeISO(reader.zone);
  const overnight = from > to;
  const evening = local.hour >= from;
  const early = local.hour < to;
  if (overnight ? !evening && !early : !evening || !early) return at;
  const tomorrow = (overnight && evening) || to === 24;
  return local
    .toPlainDate()
    .add({ days: tomorrow ? 1 : 0 })
    .toZonedDateTime({ timeZone: reader.zone, plainTime: { hour: to % 24 } })
    .toInstant();
}
