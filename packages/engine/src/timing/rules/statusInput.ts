import type { Policy } from '../../policy/policy.js';
import type { Place } from '../place.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

/** What the rules on asking for news look at. */
export interface StatusInput {
  period: WaitingPeriod;
  place: Place;
  policy: Policy;
}
