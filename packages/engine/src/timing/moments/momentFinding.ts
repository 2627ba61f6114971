import type { Temporal } from 'temporal-polyfill';
import type { EpochMs } from '../../localTime/zoneClock.js';
import type { Act } from '../act.js';
import type { Place } from '../place.js';
import type { Planning } from '../planning.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

export const momentIds = [
  'do-not-contact',
  'channel-preference',
  'too-many',
  'before-promise',
  'too-soon-after-last',
  'too-early',
  'late',
  'outside-hours',
] as const;

export interface MomentFinding {
  ruleId: (typeof momentIds)[number];
  /** One plain sentence. */
  message: string;
  betterAt?: Temporal.Instant;
  /** Whether this stands against sending, or only deserves a look. */
  blocking: boolean;
}

/** An act and the instant at which somebody means to do it, with all that is known around it. */
export interface Moment {
  act: Act;
  at: EpochMs;
  place: Place;
  planning: Planning;
  /** Of a check of these facts. */
  period: WaitingPeriod | undefined;
}

/** A finding that stands in the way, and the better moment the plan knows. */
export function blocks(
  ruleId: MomentFinding['ruleId'],
  message: string,
  betterAt?: Temporal.Instant,
): MomentFinding {
  return betterAt
    ? { ruleId, message, betterAt, blocking: true }
    : { ruleId, message, blocking: true };
}
