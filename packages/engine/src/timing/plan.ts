import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import { checksOf } from './checksOf.js';
import type { FollowUp } from './followUp.js';
import { historyOf } from './history.js';
import { thankYous } from './thankYous.js';
import type { WorkingCalendar } from './workingCalendar.js';

/**
 * Everything to be written for one application, sorted by due time, then key. A pure function: the same facts,
 * in any order, give the same plan. What has ended stays in it with its state.
 *
 * Keys are `thank_you:<interviewId>:<personId>` and `<kind>:<interviewId>` for checks. A reply withdraws an
 * unsent check; the one planned in its place is a new follow-up, `<kind>:<interviewId>:<replyId>`. Throws a
 * RangeError for an unknown zone.
 */
export function plan(facts: Facts, policy: Policy, calendar: WorkingCalendar): FollowUp[] {
  const planning = { history: historyOf(facts), policy, calendar };
  return planning.history.interviews
    .flatMap((interview) => [...thankYous(interview, planning), ...checksOf(interview, planning)])
    .sort(byDueThenKey);
}

function byDueThenKey(a: FollowUp, b: FollowUp): number {
  return Temporal.Instant.compare(a.dueAt, b.dueAt) || (a.key < b.key ? -1 : 1);
}
