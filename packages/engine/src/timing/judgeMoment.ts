import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { Act } from './act.js';
import type { WorkingCalendar } from './calendar/workingCalendar.js';
import type { FollowUp } from './followUp.js';
import { againstPreference } from './moments/againstPreference.js';
import { beforePromise } from './moments/beforePromise.js';
import { doNotContact } from './moments/doNotContact.js';
import { late } from './moments/late.js';
import type { MomentFinding } from './moments/momentFinding.js';
import { outsideHours } from './moments/outsideHours.js';
import { tooEarly } from './moments/tooEarly.js';
import { tooMany } from './moments/tooMany.js';
import { tooSoonAfterLast } from './moments/tooSoonAfterLast.js';
import { periodOf } from './periodOf.js';
import { planningOf } from './planningOf.js';

/**
 * What speaks against an act at this instant; a follow-up of the plan is an act. A wish of the recipient is found
 * even where the plan has withdrawn the follow-up for it; otherwise there is nothing to find in what is not planned
 * any more. A moment that is too early or one too many is not judged for its hour as well.
 */
export function judgeMoment(
  act: Act | FollowUp,
  facts: Facts,
  policy: Policy,
  calendar: WorkingCalendar,
  at: Temporal.Instant,
): MomentFinding[] {
  const state = act.state ?? 'planned';
  if (state !== 'planned' && state !== 'withdrawn') return [];
  const planning = planningOf(facts, policy, calendar);
  const period = periodOf(act, planning.history);
  const place = planning.placeOf(act.zone);
  const moment = { act, at: at.epochMilliseconds, place, planning, period };
  const unwanted = doNotContact(moment);
  if (unwanted) return [unwanted];
  if (state === 'withdrawn') return [];
  const early =
    tooMany(moment) ?? beforePromise(moment) ?? tooSoonAfterLast(moment) ?? tooEarly(moment);
  const rest = early ? [early] : [late(moment), outsideHours(moment)];
  return [againstPreference(moment), ...rest].filter((finding) => finding !== undefined);
}
