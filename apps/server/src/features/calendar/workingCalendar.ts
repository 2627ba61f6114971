import { calendarOf, Temporal, type WorkingCalendar } from '@afterword/engine';
import { holidaysAt, type Place } from './place.js';
import type { WorkingDays } from './workingDays.js';

const mostKept = 200;
const kept = new Map<string, Promise<WorkingCalendar>>();

/**
 * The days people work at a place, for a team: not on its weekend and closed days, nor on the public holidays
 * of the place, or of the team's own where the place is not known. Kept once made.
 */
export async function workingCalendar(place: Place, team: WorkingDays): Promise<WorkingCalendar> {
  const { country, region } = place.country ? place : team;
  const { weekend, closedDays } = team;
  const name = JSON.stringify([country, region, weekend, closedDays]);
  const known = kept.get(name);
  if (known) return known;
  const made = holidaysAt({ country, region }).then((holidays) =>
    calendarOf({
      weekend,
      closedDays: [...holidays, ...closedDays.map((day) => Temporal.PlainDate.from(day))],
    }),
  );
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}
