import type { Temporal } from 'temporal-polyfill';
import type { DayHours } from '../policy/policy.js';
import type { WorkingCalendar } from './workingCalendar.js';

/** A calendar that is closed for longer than this is taken to be closed for good. */
const searchDays = 60;

/**
 * The first moment at or after `from` within `hours` of a day that `isOpen`; `from` itself when it is one.
 * Undefined when there is none within 60 days.
 */
export function firstMoment(
  from: Temporal.ZonedDateTime,
  hours: DayHours,
  isOpen: (date: Temporal.PlainDate) => boolean,
): Temporal.ZonedDateTime | undefined {
  // A zoned value works out its fields anew at each reading; a plain one holds them.
  const local = from.toPlainDateTime();
  let date = local.toPlainDate();
  const early = local.hour < hours.fromHour;
  if (!early && local.hour < hours.toHour && isOpen(date)) return from;
  if (!early) date = date.add({ days: 1 });
  for (let day = 0; day < searchDays; day++) {
    if (isOpen(date)) {
      const plainTime = { hour: hours.fromHour };
      return date.toZonedDateTime({ timeZone: from.timeZoneId, plainTime });
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The first working moment at or after `from`; `from` itself for a calendar without working days. */
export function firstWorkingMoment(
  from: Temporal.ZonedDateTime,
  hours: DayHours,
  calendar: WorkingCalendar,
): Temporal.ZonedDateTime {
  return firstMoment(from, hours, (date) => calendar.isWorkingDay(date)) ?? from;
}

/** The same time of day, `count` working days later; calendar days when the calendar has no working ones. */
export function addWorkingDays(
  from: Temporal.ZonedDateTime,
  count: number,
  calendar: WorkingCalendar,
): Temporal.ZonedDateTime {
  const start = from.toPlainDate();
  let counted = 0;
  for (let days = 1; days <= searchDays; days++) {
    if (calendar.isWorkingDay(start.add({ days }))) counted++;
    if (counted === count) return from.add({ days });
  }
  return from.add({ days: count });
}
