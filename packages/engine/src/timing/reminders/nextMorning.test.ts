import { expect, it } from 'vitest';
import { instant } from '../../testing/facts.js';
import { nextMorning } from './nextMorning.js';

const morning = (now: string, zone: string, quiet = { from: 21, to: 8 }) =>
  nextMorning(instant(now), { zone, quiet })
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

it('is the end of the quiet hours on the next day of the reader', () => {
  expect(morning('2026-11-24T22:30:00Z', 'Europe/Berlin')).toBe('2026-11-25T08:00');
  expect(morning('2026-11-24T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-26T08:00');
  expect(morning('2026-11-24T23:30:00Z', 'America/New_York')).toBe('2026-11-25T08:00');
  expect(morning('2026-11-24T12:00:00Z', 'Europe/Berlin', { from: 23, to: 6 })).toBe(
    '2026-11-25T06:00',
  );
});

it('is eight where none are kept over night, and later where they are kept then', () => {
  expect(morning('2026-11-24T12:00:00Z', 'Europe/Berlin', { from: 0, to: 0 })).toBe(
    '2026-11-25T08:00',
  );
  expect(morning('2026-11-24T12:00:00Z', 'Europe/Berlin', { from: 7, to: 10 })).toBe(
    '2026-11-25T10:00',
  );
});

it('keeps the hour over a change of the clocks', () => {
  expect(morning('2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T08:00');
  expect(morning('2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T08:00');
});
