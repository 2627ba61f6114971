import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../../facts.js';
import type { Policy } from '../../policy/policy.js';
import type { FollowUp } from '../followUp.js';
import type { WorkingCalendar } from '../workingCalendar.js';

export interface MomentFinding {
  ruleId: 'too-early' | 'before-promise' | 'too-soon-after-last' | 'late' | 'outside-hours';
  /** One plain sentence. */
  message: string;
  betterAt?: Temporal.Instant;
  /** Whether this stands against sending, or only deserves a look. */
  blocking: boolean;
}

/** A planned follow-up and the instant at which somebody means to send it. */
export interface Moment {
  followUp: FollowUp;
  facts: Facts;
  policy: Policy;
  calendar: WorkingCalendar;
  at: Temporal.Instant;
}
