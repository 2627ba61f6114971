import type { Temporal } from 'temporal-polyfill';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in its largest fitting unit: `40 min`, `5 h`, `3 days`. Hours up to two days. */
export function lengthWords(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < hour) return `${Math.max(1, Math.round(length / minute))} min`;
  if (length < 2 * day) return `${Math.round(length / hour)} h`;
  return `${Math.round(length / day)} days`;
}

/** How far `then` is from `now`: `5 h left` before it, `2 days late` after it. */
export function leftOrLate(now: Temporal.Instant, then: Temporal.Instant): string {
  const distance = then.epochMilliseconds - now.epochMilliseconds;
  return `${lengthWords(distance)} ${distance >= 0 ? 'left' : 'late'}`;
}

/** `in 5 h` or `5 h ago`. */
export function awayWords(now: Temporal.Instant, then: Temporal.Instant): string {
  const distance = then.epochMilliseconds - now.epochMilliseconds;
  return distance >= 0 ? `in ${lengthWords(distance)}` : `${lengthWords(distance)} ago`;
}
