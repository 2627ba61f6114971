import { Temporal } from 'temporal-polyfill';
import type { Facts, Zone } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import type { Policy } from '../policy/policy.js';
import type { WorkingCalendar } from './calendar/workingCalendar.js';
import { historyOf } from './history.js';
import { correspondenceOf } from './lastMessageTo.js';
import { type Place, placeOf } from './place.js';
import type { Planning } from './planning.js';

export function planningOf(facts: Facts, policy: Policy, calendar: WorkingCalendar): Planning {
  const history = historyOf(facts);
  const places = new Map<Zone, Place>();
  const instants = new Map<EpochMs, Temporal.Instant>();
  return {
    history,
    correspondence: correspondenceOf(history),
    policy,
    placeOf(zone) {
      const known = places.get(zone);
      if (known) return known;
      const place = placeOf(zone, calendar);
      places.set(zone, place);
      return place;
    },
    instantOf(at) {
      const known = instants.get(at);
      if (known) return known;
      const instant = Temporal.Instant.fromEpochMilliseconds(at);
      instants.set(at, instant);
      return instant;
    },
  };
}
