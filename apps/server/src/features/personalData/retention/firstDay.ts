import { Temporal } from '@afterword/engine';
import { graceDays } from './dueSql.js';

/** The first day on which anything may be erased for a team, by when its retention was set. */
export const firstDay = ({ since, zone }: { since: Date; zone: string }): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(since.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: graceDays });
