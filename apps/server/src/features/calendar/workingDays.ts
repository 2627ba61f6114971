import { Temporal } from '@afterword/engine';
import type { Place } from './place.js';
import type { WorkingCalendar } from './workingDays.types.js';

/** The working days a team counts by, as they are stored; a place of null is not known. */
export interface WorkingDays extends Place {
  /** ISO weekdays on which nobody works, 1 (Monday) to 7 (Sunday), in their order. */
  weekend: number[];
  /** Days off beside the weekend and public holidays, as ISO dates, in their order. */
  closedDays: string[];
}

export const mondayToFriday: WorkingDays = {
  country: null,
  region: null,
  weekend: [6, 7],
  closedDays: [],
};

export const toWorkingCalendar = (days: WorkingDays): WorkingCalendar => ({
  ...days,
  closedDays: days.closedDays.map((day) => Temporal.PlainDate.from(day)),
});
