import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { day, factsOf, instant, interviewOf, promiseOf } from '../../testing/facts.js';
import { localTimes } from '../../testing/localTimes.js';
import { plan } from '../plan.js';
import { holidayCountries } from './holidayCountries.js';
import { loadHolidays } from './loadHolidays.js';
import { calendarOf, type WorkingCalendar, weekdays } from './workingCalendar.js';

const days = async (...parts: Parameters<typeof loadHolidays>) =>
  (await loadHolidays(...parts)).map(String);

const check = (
  calendar: WorkingCalendar,
  changes: Parameters<typeof interviewOf>[0] = {},
  events: Parameters<typeof factsOf>[1] = [],
) => {
  const followUps = plan(factsOf([interviewOf(changes)], events), consensus, calendar);
  return localTimes(followUps.find(({ kind }) => kind === 'status_check'));
};

describe('public holidays', () => {
  it('differ from region to region', async () => {
    const berlin = await days('DE', 'BE', 2026, 2026);
    const bavaria = await days('DE', 'BY', 2026, 2026);
    expect(berlin).toEqual(expect.arrayContaining(['2026-03-08', '2026-12-25', '2026-12-26']));
    expect(bavaria).toContain('2026-01-06');
    expect(berlin).not.toContain('2026-01-06');
    // Carnival and Mother's Day are kept by many and close nothing.
    for (const date of ['2026-02-16', '2026-05-10']) expect(berlin).not.toContain(date);
  });

  it('come in order, over years, each once, with every day of those that last several', async () => {
    const emirates = await days('AE', undefined, 2026, 2027);
    expect(emirates).toEqual(expect.arrayContaining(['2026-05-27', '2026-05-28', '2026-05-29']));
    expect(emirates).toEqual([...new Set(emirates)].toSorted());
    expect(emirates.some((date) => date.startsWith('2027'))).toBe(true);
  });

  it('are known for every place that is named as having them', async () => {
    const countries = await holidayCountries();
    const germany = countries.find(({ code }) => code === 'DE');
    expect(germany?.name).toBe('Germany');
    expect(germany?.regions).toContainEqual({ code: 'BY', name: 'Bayern' });
    expect(countries.find(({ code }) => code === 'JP')?.regions).toEqual([]);
    for (const { code, regions } of countries) await days(code, regions.at(-1)?.code, 2026, 2026);
  });

  it('are refused for places and years that are none', async () => {
    await expect(days('XX', undefined, 2026, 2026)).rejects.toThrow('a country XX');
    await expect(days('DE', 'ZZ', 2026, 2026)).rejects.toThrow('a region ZZ of DE');
    await expect(days('DE', undefined, 2027, 2026)).rejects.toThrow(RangeError);
    await expect(days('DE', undefined, 2026.5, 2027)).rejects.toThrow(RangeError);
  });

  it('close a day to checks, as weekends do', async () => {
    const closedDays = await loadHolidays('DE', 'BE', 2026, 2027);
    const promise = [promiseOf('2026-12-22')];
    expect(check(weekdays, {}, promise).opens).toBe('2026-12-25T09:00');
    expect(check(calendarOf({ closedDays }), {}, promise).opens).toBe('2026-12-28T09:00');
  });
});

it.each([
  ['Friday and Saturday', [5, 6], '2026-12-06T09:00'],
  ['Sunday alone', [7], '2026-12-05T09:00'],
  ['none', [], '2026-12-05T09:00'],
])('a weekend of %s', (_, weekend, opens) => {
  const friday = { end: instant('2026-11-27T17:00:00Z') };
  expect(check(calendarOf({ weekend }), friday).opens).toBe(opens);
});

it('the day the company keeps closed of its own is no working day', () => {
  const calendar = calendarOf({ closedDays: [day('2026-12-01'), day('2026-12-02')] });
  expect(check(calendar).opens).toBe('2026-12-03T09:00');
});

it('a day the zone left out is no working day, and a promise for it is over with the day before', () => {
  // Samoa crossed the date line: Thursday 29 December 2011 was followed by Saturday the 31st.
  const samoa = {
    zone: 'Pacific/Apia',
    start: instant('2011-12-22T22:00:00Z'),
    end: instant('2011-12-22T23:00:00Z'),
    recordedAt: instant('2011-12-20T00:00:00Z'),
  };
  expect(check(weekdays, samoa).opens).toBe('2011-12-29T13:00');
  expect(check(weekdays, { ...samoa, end: instant('2011-12-23T05:00:00Z') }).opens).toBe(
    '2012-01-02T09:00',
  );
  const promise = [promiseOf('2011-12-30', { at: '2011-12-22T23:00:00Z' })];
  expect(check(weekdays, samoa, promise).opens).toBe('2012-01-02T09:00');
});

it('a leap day is a day like any other', () => {
  const leap = {
    end: instant('2028-02-22T10:00:00Z'),
    recordedAt: instant('2028-02-01T00:00:00Z'),
  };
  expect(check(weekdays, leap).opens).toBe('2028-02-29T11:00');
});

it('half-hour zones and hours nobody sees keep the wall clock', () => {
  const kolkata = { zone: 'Asia/Kolkata', end: instant('2026-11-24T04:15:00Z') };
  expect(check(weekdays, kolkata).opens).toBe('2026-12-01T09:45');
  const lordHowe = {
    zone: 'Australia/Lord_Howe',
    end: instant('2026-09-29T01:00:00Z'),
    recordedAt: instant('2026-09-01T00:00:00Z'),
  };
  expect(check(weekdays, lordHowe).opens).toBe('2026-10-06T11:30');
});

it('asks a calendar once for each day', () => {
  const asked: string[] = [];
  const calendar: WorkingCalendar = {
    isWorkingDay: (date) => {
      asked.push(date.toString());
      return weekdays.isWorkingDay(date);
    },
  };
  plan(factsOf([interviewOf()]), consensus, calendar);
  plan(factsOf([interviewOf()]), consensus, calendar);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  expect(Temporal.PlainDate.from(asked[0] as string).dayOfWeek).toBeLessThan(6);
});
