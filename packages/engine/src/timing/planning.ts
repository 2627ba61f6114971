import type { Zone } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { History } from './history.js';
import type { Correspondence } from './lastMessageTo.js';
import type { Place } from './place.js';

/** Everything a plan is made from. */
export interface Planning {
  history: History;
  correspondence: Correspondence;
  policy: Policy;
  placeOf(zone: Zone): Place;
}
