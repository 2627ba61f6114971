import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { afterQuietHours, quietHoursAfter } from './quietHours.js';

const at = Temporal.Instant.from;
const after = (text: string, from: number, to: number, zone = 'Europe/Berlin') =>
  quietHoursAfter(at(text), { zone, quiet: { from, to } })?.toString();

it('begins this evening, or tomorrow when that has passed', () => {
  expect(after('2026-11-23T10:00Z', 21, 8)).toBe('2026-11-23T20:00:00Z');
  expect(after('2026-11-23T20:00Z', 21, 8)).toBe('2026-11-24T20:00:00Z');
  expect(after('2026-11-23T22:59Z', 0, 7)).toBe('2026-11-23T23:00:00Z');
  expect(after('2026-11-23T10:00Z', 13, 14)).toBe('2026-11-23T12:00:00Z');
  expect(after('2026-11-23T10:00Z', 24, 8)).toBe('2026-11-23T23:00:00Z');
});

it('never begins for whoever has none', () => {
  expect(after('2026-11-23T10:00Z', 8, 8)).toBeUndefined();
});

it('begins on the clock of its reader, also on the day that it is changed', () => {
  expect(after('2026-10-24T19:00Z', 21, 8)).toBe('2026-10-25T20:00:00Z');
  expect(after('2026-03-28T20:00Z', 21, 8)).toBe('2026-03-29T19:00:00Z');
  expect(after('2026-03-29T00:30Z', 2, 8)).toBe('2026-03-29T01:00:00Z');
});

it('lies in the quiet hours, and the minute before does not', () => {
  for (const from of [20, 21, 23, 0, 1]) {
    const reader = { zone: 'America/New_York', quiet: { from, to: 7 } };
    const begins = quietHoursAfter(at('2026-11-23T17:00Z'), reader) as Temporal.Instant;
    const before = begins.subtract({ minutes: 1 });
    expect(afterQuietHours(before, reader)).toEqual(before);
    expect(afterQuietHours(begins, reader)).not.toEqual(begins);
  }
});
