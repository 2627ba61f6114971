import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { planWith } from './sameRules.mjs';

const holidays = new Holidays('DE', 'BE');
/** Asked once a year and kept: `isHoliday` for each day is a hundred times slower. */
const years = new Map();

function isHoliday(date) {
  const { year } = date;
  if (!years.has(year)) {
    const days = holidays.getHolidays(year).filter(({ type }) => type === 'public');
    years.set(year, new Set(days.map((each) => each.date.slice(0, 10))));
  }
  return years.get(year).has(date.toISODate());
}

const kit = {
  inZone: (at, zone) => at.setZone(zone),
  addHours: (at, hours) => at.plus({ hours }),
  addDays: (at, days) => at.plus({ days }),
  startOf: (day, zone, hour) => day.setZone(zone, { keepLocalTime: true }).set({ hour }),
  atHour: (at, hour) => at.startOf('day').set({ hour }),
  plusDays: (day, days) => day.plus({ days }),
  dayOf: (at) => DateTime.utc(at.year, at.month, at.day),
  compareDays: (a, b) => a - b,
  compare: (a, b) => a - b,
  hour: (at) => at.hour,
  isWorkingDay: (at) => at.weekday < 6 && !isHoliday(at),
  sayMoment: (at) => at.toFormat('EEEE HH:mm'),
  sayDay: (at) => at.toFormat('EEEE d MMMM'),
  ms: (at) => at.toMillis(),
};

export const luxon = {
  name: 'luxon 3.7.2 + date-holidays',
  factsOf: ({ interview, events }) => ({
    interview: { ...interview, end: DateTime.fromMillis(interview.end) },
    events: events.map((event) => ({
      ...event,
      at: DateTime.fromMillis(event.at),
      by: event.by && DateTime.fromISO(event.by, { zone: 'utc' }),
    })),
  }),
  plan: (facts) => planWith(kit, facts),
};
