import type { Zone } from '../../facts.js';
import type { Policy } from '../../policy/policy.js';
import type { WaitingPeriod } from '../waitingPeriods.js';
import type { WorkingCalendar } from '../workingCalendar.js';

/** What the rules on asking for news look at. */
export interface StatusInput {
  period: WaitingPeriod;
  zone: Zone;
  policy: Policy;
  calendar: WorkingCalendar;
}
