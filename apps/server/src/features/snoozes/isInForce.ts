import { Temporal } from '@afterword/engine';
import type { Snooze } from './snooze.entity.js';

/** Whether it still keeps reminders back at `now`. */
export const isInForce = ({ until }: Snooze, now: Temporal.Instant): boolean =>
  !until || Temporal.Instant.compare(until, now) > 0;
