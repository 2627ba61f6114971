import { expect, it } from 'vitest';
import { instant } from '../testing/facts.js';
import { sayWhen } from './sayWhen.js';

it.each([
  ['2026-11-24T08:00:00Z', '2026-11-24T15:00:00Z', 'this morning'],
  ['2026-11-24T13:00:00Z', '2026-11-24T15:00:00Z', 'today'],
  ['2026-11-24T13:00:00Z', '2026-11-25T08:00:00Z', 'yesterday'],
  ['2026-11-24T13:00:00Z', '2026-11-30T08:00:00Z', 'on Tuesday'],
  ['2026-11-24T13:00:00Z', '2026-12-01T08:00:00Z', 'on 24 November'],
  ['2026-12-30T13:00:00Z', '2027-01-08T08:00:00Z', 'on 30 December 2026'],
  ['2026-11-24T13:00:00Z', '2026-11-23T08:00:00Z', 'on 24 November'],
  // Midnight has passed in Berlin, though not in UTC.
  ['2026-11-24T13:00:00Z', '2026-11-24T23:30:00Z', 'yesterday'],
])('an interview at %s is, when one writes at %s, %s', (start, sendAt, words) => {
  expect(sayWhen({ start: instant(start), zone: 'Europe/Berlin' }, instant(sendAt))).toBe(words);
});
