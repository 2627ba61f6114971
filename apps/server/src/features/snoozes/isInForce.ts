import { Temporal } from '@afterword/engine';

/** Whether it still keeps reminders back at `now`. */
export const isInForce = (
  { until }: { until?: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean => !until || Temporal.Instant.compare(until, now) > 0;
