import { Temporal } from 'temporal-polyfill';
import type { Facts } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { WorkingCalendar } from './calendar/workingCalendar.js';
import { checksOf } from './checksOf.js';
import type { FollowUp } from './followUp.js';
import { materialsOf } from './materialsOf.js';
import { outcomeReplies } from './outcomeReplies.js';
import { planningOf } from './planningOf.js';
import { thankYous } from './thankYous.js';
import { touches } from './touches.js';

/**
 * Everything to be written for one application, sorted by due time, then key. A pure function: the same facts,
 * in any order, give the same plan, to the millisecond. What has ended stays in it with its state.
 *
 * A key is stable and tells what a follow-up is: `thank_you:<interviewId>:<personId>`, `<kind>:<interviewId>` for
 * checks, `<kind>:<interviewId>:<factId>` for what a single fact asks for. A reply withdraws an unsent check; the
 * one planned in its place is a new follow-up, `<kind>:<interviewId>:<replyId>`. Throws a RangeError for an
 * unknown zone.
 */
export function plan(facts: Facts, policy: Policy, calendar: WorkingCalendar): FollowUp[] {
  const planning = planningOf(facts, policy, calendar);
  const followUps: FollowUp[] = [];
  for (const round of planning.history.rounds) {
    const checks = checksOf(round, planning);
    followUps.push(...thankYous(round, planning, checks), ...materialsOf(round, planning));
    followUps.push(...checks);
  }
  followUps.push(...outcomeReplies(planning), ...touches(planning));
  return followUps.sort(byDueThenKey);
}

function byDueThenKey(a: FollowUp, b: FollowUp): number {
  // Moments that are equal are mostly one and the same value, which is told sooner than by comparing.
  const byDue = a.dueAt === b.dueAt ? 0 : Temporal.Instant.compare(a.dueAt, b.dueAt);
  return byDue || (a.key < b.key ? -1 : 1);
}
