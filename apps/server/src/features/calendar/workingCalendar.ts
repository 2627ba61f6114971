import { calendarOf, Temporal, type WorkingCalendar } from '@afterword/engine';
import { holidaysAt, type Place } from './place.js';
import { rememberMost } from './rememberMost.js';
import type { WorkingDays } from './workingDays.js';

const remembered = rememberMost<WorkingCalendar>(200);

/**
 * The days people work at a place, for a team: not on its weekend and closed days, nor on the public holidays
 * of the place, or of the team's own where the place is not known. Made once.
 */
export function workingCalendar(place: Place, team: WorkingDays): Promise<WorkingCalendar> {
  const { country, region } = place.country ? place : team;
  const { weekend, closedDays } = team;
  return remembered(JSON.stringify([country, region, weekend, closedDays]), async () =>
    calendarOf({
      weekend,
      closedDays: [
        ...(await holidaysAt({ country, region })),
        ...closedDays.map((day) => Temporal.PlainDate.from(day)),
      ],
    }),
  );
}
