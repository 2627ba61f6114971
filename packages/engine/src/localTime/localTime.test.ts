import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumberOf, fieldsOf, weekdayOf } from './calendarDay.js';
import { addDays, dayExists, momentOf, startOfDay, wallTimeAt } from './wallTime.js';
import { type EpochMs, zoneClock } from './zoneClock.js';

const zones = Intl.supportedValuesOf('timeZone');
const from = Temporal.Instant.from('2020-01-01T00:00Z').epochMilliseconds;
const until = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds;
const zoned = (at: EpochMs, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
const wallOf = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('UTC').epochMilliseconds;

describe.each([
  ['the first third', 0],
  ['the second third', 1],
  ['the last third', 2],
])('%s of the zones of this runtime, 2020 to 2037', (_, third) => {
  it('keep the time Temporal keeps, also around every change', () => {
    for (const zone of zones.filter((_each, index) => index % 3 === third)) {
      const clock = zoneClock(zone);
      const edges: EpochMs[] = [];
      for (let at = from; at < until; at = clock.stretchAt(at).until) edges.push(at);
      const samples = fc.sample(fc.integer({ min: from, max: until }), { numRuns: 6, seed: 7 });
      for (const at of [...samples, ...edges.flatMap((edge) => [edge - 1, edge])]) {
        expect([zone, at, clock.stretchAt(at).offset]).toEqual([
          zone,
          at,
          zoned(at, zone).offsetNanoseconds / 1_000_000,
        ]);
      }
      for (const edge of edges.slice(-4)) {
        const wall = wallTimeAt(edge, clock);
        for (const minutes of [-90, -30, 0, 30, 90]) {
          const local = wall + minutes * 60_000;
          const plain = zoned(local, 'UTC').toPlainDateTime();
          expect([zone, plain.toString(), momentOf(local, clock)]).toEqual([
            zone,
            plain.toString(),
            plain.toZonedDateTime(zone).epochMilliseconds,
          ]);
        }
      }
    }
  }, 20_000);
});

it('counts days as the calendar does, leap days and other eras included', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
      const date = dateOf(day);
      const { year, month, day: dayOfMonth } = fieldsOf(day);
      expect(dayNumberOf(date)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect([year, month, dayOfMonth]).toEqual([date.year, date.month, date.day]);
    }),
    { numRuns: 500 },
  );
});

it('adds days and starts them as Temporal does', () => {
  const zone = fc.constantFrom(
    ...['Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca'],
    ...['Asia/Kathmandu', 'America/Havana', 'Pacific/Apia', 'Asia/Tehran', 'America/St_Johns'],
  );
  const early = Temporal.Instant.from('2005-01-01T00:00Z').epochMilliseconds;
  fc.assert(
    fc.property(
      zone,
      fc.integer({ min: early, max: until }),
      fc.integer({ min: -3, max: 400 }),
      (name, at, days) => {
        const clock = zoneClock(name);
        const moment = zoned(at, name);
        const later = moment.add({ days });
        expect(addDays(at, days, clock)).toBe(later.epochMilliseconds);
        const date = later.toPlainDate();
        expect(startOfDay(dayNumberOf(date), clock)).toBe(
          date.toZonedDateTime(name).epochMilliseconds,
        );
      },
    ),
    { numRuns: 400 },
  );
});

it.each([
  ['Pacific/Apia', '2011-12-30', false],
  ['Pacific/Apia', '2011-12-31', true],
  ['Pacific/Auckland', '2011-12-30', true],
])('knows that in %s %s was a day: %s', (zone, date, exists) => {
  const day = dayNumberOf(Temporal.PlainDate.from(date));
  expect(dayExists(day, zoneClock(zone))).toBe(exists);
});

it.each([
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
  // The clocks went from 23:30 to 00:30: neither midnight nor an hour after it.
  ['America/Toronto', '1919-03-31', '1919-03-31T04:30:00Z'],
  ['Asia/Kolkata', '2028-02-29', '2028-02-28T18:30:00Z'],
])('in %s %s begins at %s', (zone, date, start) => {
  const day = dayNumberOf(Temporal.PlainDate.from(date));
  expect(
    zoned(startOfDay(day, zoneClock(zone)), 'UTC')
      .toInstant()
      .toString(),
  ).toBe(start);
});

it('reads a skipped time as later and a repeated one as the first', () => {
  const berlin = zoneClock('Europe/Berlin');
  const at = (local: string) =>
    zoned(momentOf(wallOf(local), berlin), 'UTC')
      .toInstant()
      .toString();
  expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z');
  expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z');
});

it('throws for a zone nobody knows', () => {
  expect(() => zoneClock('Mars/Olympus')).toThrow(RangeError);
});
