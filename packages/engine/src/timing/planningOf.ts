import type { Facts, Zone } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { WorkingCalendar } from './calendar/workingCalendar.js';
import { historyOf } from './history.js';
import { correspondenceOf } from './lastMessageTo.js';
import { type Place, placeOf } from './place.js';
import type { Planning } from './planning.js';

export function planningOf(facts: Facts, policy: Policy, calendar: WorkingCalendar): Planning {
  const history = historyOf(facts);
  const places = new Map<Zone, Place>();
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
  };
}
