import type { Temporal } from '@afterword/engine';

/** When the next morning digest of somebody is due, after `now`: at `hour` (0 to 23) of their clock. */
export function nextDigest(
  now: Temporal.Instant,
  { zone, hour }: { zone: string; hour: number },
): Temporal.ZonedDateTime {
  const local = now.toZonedDateTimeISO(zone);
  const at = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: { hour } });
  const today = at(local.toPlainDate());
  return today.epochMilliseconds > now.epochMilliseconds
    ? today
    : at(local.toPlainDate().add({ days: 1 }));
}
