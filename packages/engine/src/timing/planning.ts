import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';
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
  /** Each moment is made a Temporal value once: a panel shares most of them. */
  instantOf(at: EpochMs): Temporal.Instant;
}
