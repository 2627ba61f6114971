import type { Temporal } from 'temporal-polyfill';
import type { Reason } from './followUp.js';

/** An instant and why it is that one. */
export interface Decision {
  at: Temporal.Instant;
  reason: Reason;
}
