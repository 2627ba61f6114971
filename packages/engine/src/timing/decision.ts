import type { EpochMs } from '../localTime/zoneClock.js';
import type { Reason } from './followUp.js';

/** A moment and why it is that one. */
export interface Decision {
  at: EpochMs;
  reason: Reason;
}
