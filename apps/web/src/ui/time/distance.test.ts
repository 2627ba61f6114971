import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { awayWords, leftOrLate, lengthWords } from './distance.js';

const now = Temporal.Instant.from('2026-11-24T12:00Z');

test.each([
  [20_000, '1 min'],
  [40 * 60_000, '40 min'],
  [5 * 3_600_000, '5 h'],
  [47 * 3_600_000, '47 h'],
  [72 * 3_600_000, '3 days'],
])('%i ms are %s', (length, words) => {
  expect(lengthWords(length)).toBe(words);
});

test('what is due is left before its time and late after it', () => {
  expect(leftOrLate(now, now.add({ hours: 5 }))).toBe('5 h left');
  expect(leftOrLate(now, now.subtract({ hours: 50 }))).toBe('2 days late');
});

test('what opens is away before its time and past after it', () => {
  expect(awayWords(now, now.add({ minutes: 30 }))).toBe('in 30 min');
  expect(awayWords(now, now.subtract({ hours: 3 }))).toBe('3 h ago');
});
