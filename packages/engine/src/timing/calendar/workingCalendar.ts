import type { Temporal } from 'temporal-polyfill';

/**
 * Knows which days people work where the recipient is. It always says the same of the same day: the engine
 * remembers the answers.
 */
export interface WorkingCalendar {
  isWorkingDay(date: Temporal.PlainDate): boolean;
}

/**
 * A calendar with its own weekend and closed days (company holidays, and public ones from `loadHolidays`).
 * `weekend` holds ISO weekdays, 1 (Monday) to 7 (Sunday), by default Saturday and Sunday.
 */
export function calendarOf(days: {
  weekend?: number[];
  closedDays?: Temporal.PlainDate[];
}): WorkingCalendar {
  const weekend = new Set(days.weekend ?? [6, 7]);
  const closed = new Set((days.closedDays ?? []).map((day) => day.toString()));
  return {
    isWorkingDay: (date) =>
      !weekend.has(date.dayOfWeek) && (closed.size === 0 || !closed.has(date.toString())),
  };
}

/** Monday to Friday, no holidays. */
export const weekdays: WorkingCalendar = calendarOf({});
