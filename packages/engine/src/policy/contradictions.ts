import type { Policy } from './policy.js';
import { type PolicyPath, policyValue } from './policyPath.js';
import type { PolicyProblem } from './policyProblem.js';

/** What must not come before what, and how to say so. */
const orders: { later: PolicyPath; earlier: PolicyPath; mayBeEqual: boolean; reason: string }[] = [
  {
    later: 'workingHours.toHour',
    earlier: 'workingHours.fromHour',
    mayBeEqual: false,
    reason: 'the working day would end before it begins',
  },
  {
    later: 'wakingHours.toHour',
    earlier: 'wakingHours.fromHour',
    mayBeEqual: false,
    reason: 'they would fall asleep before they wake',
  },
  {
    later: 'workingHours.fromHour',
    earlier: 'wakingHours.fromHour',
    mayBeEqual: true,
    reason: 'they would work before they wake',
  },
  {
    later: 'wakingHours.toHour',
    earlier: 'workingHours.toHour',
    mayBeEqual: true,
    reason: 'they would still work when they sleep',
  },
  {
    later: 'thankYou.dueHours',
    earlier: 'thankYou.notBeforeHours',
    mayBeEqual: false,
    reason: 'a thank-you would be due before it opens',
  },
  {
    later: 'thankYou.latestHours',
    earlier: 'thankYou.dueHours',
    mayBeEqual: true,
    reason: 'a thank-you would be late before it is due',
  },
  {
    later: 'status.dueDaysAfterContact',
    earlier: 'status.afterSilenceDays',
    mayBeEqual: true,
    reason: 'a check would be due before it opens',
  },
];

/** The fields of a policy that contradict each other; the one to change is named, and the other in the reason. */
export function contradictions(policy: Policy): PolicyProblem[] {
  return orders.flatMap(({ later, earlier, mayBeEqual, reason }) => {
    const [after, before] = [policyValue(policy, later), policyValue(policy, earlier)];
    if (after > before || (mayBeEqual && after === before)) return [];
    return [{ field: later, reason: `is ${after} and ${earlier} is ${before}: ${reason}` }];
  });
}
