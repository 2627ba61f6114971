import { Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import { nextDigest } from './nextDigest.js';

const next = (now: string, zone: string, hour: number) =>
  nextDigest(Temporal.Instant.from(now), { zone, hour }).toString();

test.each([
  ['before it', '2026-11-24T06:59:59Z', 'Europe/Berlin', 8, '2026-11-24T08:00:00+01:00'],
  ['at it', '2026-11-24T07:00:00Z', 'Europe/Berlin', 8, '2026-11-25T08:00:00+01:00'],
  ['across the year', '2026-12-31T20:00:00Z', 'Asia/Tokyo', 6, '2027-01-01T06:00:00+09:00'],
  ['on a leap day', '2028-02-28T18:00:00Z', 'America/New_York', 8, '2028-02-29T08:00:00-05:00'],
])('%s', (_, now, zone, hour, expected) => {
  expect(next(now, zone, hour)).toBe(`${expected}[${zone}]`);
});

test('an hour that the clock leaps over is the one after it, an hour that comes twice the first', () => {
  expect(next('2026-03-28T22:00:00Z', 'Europe/Berlin', 2)).toBe(
    '2026-03-29T03:00:00+02:00[Europe/Berlin]',
  );
  expect(next('2026-10-24T22:00:00Z', 'Europe/Berlin', 2)).toBe(
    '2026-10-25T02:00:00+02:00[Europe/Berlin]',
  );
});
