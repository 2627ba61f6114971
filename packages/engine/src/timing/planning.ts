import type { Policy } from '../policy/policy.js';
import type { History } from './history.js';
import type { WorkingCalendar } from './workingCalendar.js';

/** Everything a plan is made from. */
export interface Planning {
  history: History;
  policy: Policy;
  calendar: WorkingCalendar;
}
