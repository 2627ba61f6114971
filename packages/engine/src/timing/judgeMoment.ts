import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { FollowUp } from './followUp.js';
import { beforePromise } from './moments/beforePromise.js';
import { late } from './moments/late.js';
import type { MomentFinding } from './moments/momentFinding.js';
import { outsideHours } from './moments/outsideHours.js';
import { tooEarly } from './moments/tooEarly.js';
import { tooSoonAfterLast } from './moments/tooSoonAfterLast.js';
import type { WorkingCalendar } from './workingCalendar.js';

/**
 * What speaks against sending a follow-up at this instant. Empty when nothing does, and for a follow-up that is
 * not planned any more. A moment that is too early is not judged for its hour as well.
 */
export function judgeMoment(
  followUp: FollowUp,
  facts: Facts,
  policy: Policy,
  calendar: WorkingCalendar,
  at: Temporal.Instant,
): MomentFinding[] {
  if (followUp.state !== 'planned') return [];
  const moment = { followUp, facts, policy, calendar, at };
  const early = beforePromise(moment) ?? tooSoonAfterLast(moment) ?? tooEarly(moment);
  if (early) return [early];
  return [late(moment), outsideHours(moment)].filter((finding) => finding !== undefined);
}
