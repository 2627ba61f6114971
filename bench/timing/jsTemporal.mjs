import { Temporal } from '@js-temporal/polyfill';
import Holidays from 'date-holidays';
import { planWith } from './sameRules.mjs';

const holidays = new Holidays('DE', 'BE');
const closed = new Set(
  [2025, 2026, 2027, 2028, 2029, 2030]
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10)),
);
const time = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const utc = (date) => Date.UTC(date.year, date.month - 1, date.day);
const two = (count) => String(count).padStart(2, '0');

const kit = {
  inZone: (at, zone) => at.toZonedDateTimeISO(zone),
  addHours: (at, hours) => at.add({ hours }),
  addDays: (at, days) => at.add({ days }),
  startOf: (day, timeZone, hour) => day.toZonedDateTime({ timeZone, plainTime: { hour } }),
  atHour: (at, hour) => at.withPlainTime({ hour }),
  plusDays: (day, days) => day.add({ days }),
  dayOf: (at) => at.toPlainDate(),
  compareDays: Temporal.PlainDate.compare,
  compare: Temporal.ZonedDateTime.compare,
  hour: (at) => at.hour,
  isWorkingDay: (at) => {
    const date = at.toPlainDate();
    return date.dayOfWeek < 6 && !closed.has(date.toString());
  },
  sayMoment: (at) => {
    const local = at.toPlainDateTime();
    return `${time.format(utc(local))} ${two(local.hour)}:${two(local.minute)}`;
  },
  sayDay: (date) => `${time.format(utc(date))} ${date.day} ${month.format(utc(date))}`,
  ms: (at) => at.epochMilliseconds,
};

export const jsTemporal = {
  name: '@js-temporal/polyfill 0.5.1',
  factsOf: ({ interview, events }) => ({
    interview: { ...interview, end: Temporal.Instant.fromEpochMilliseconds(interview.end) },
    events: events.map((event) => ({
      ...event,
      at: Temporal.Instant.fromEpochMilliseconds(event.at),
      by: event.by && Temporal.PlainDate.from(event.by),
    })),
  }),
  plan: (facts) => planWith(kit, facts),
};
