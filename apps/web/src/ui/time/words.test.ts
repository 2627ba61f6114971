import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayWords, momentInBoth, momentWords } from './words.js';

const at = (text: string) => Temporal.Instant.from(text);

describe('A moment in words', () => {
  test('names the other side’s clock beside the reader’s', () => {
    const words = momentInBoth(at('2026-11-24T14:30Z'), 'Europe/Berlin', 'Asia/Tokyo');
    expect(words).toBe('Tue 24 Nov, 15:30 (your time) · 23:30 in Tokyo');
  });

  test('names the other day as well when it is another there', () => {
    const words = momentInBoth(at('2026-11-24T16:00Z'), 'Europe/Berlin', 'Asia/Tokyo');
    expect(words).toBe('Tue 24 Nov, 17:00 (your time) · Wed 25 Nov, 01:00 in Tokyo');
  });

  test('says a moment once when both clocks show the same', () => {
    const words = momentInBoth(at('2026-11-24T14:30Z'), 'Europe/Berlin', 'Europe/Oslo');
    expect(words).toBe('Tue 24 Nov, 15:30');
  });

  test.each([
    ['2026-10-24T13:00Z', 'Sat 24 Oct, 15:00 (your time) · 09:00 in New York'],
    ['2026-10-26T13:00Z', 'Mon 26 Oct, 14:00 (your time) · 09:00 in New York'],
    ['2026-11-02T13:00Z', 'Mon 2 Nov, 14:00 (your time) · 08:00 in New York'],
  ])('follows the week in which only one side has changed its clock: %s', (instant, words) => {
    expect(momentInBoth(at(instant), 'Europe/Berlin', 'America/New_York')).toBe(words);
  });

  test('tells the two passes of a repeated hour apart by the other side’s clock', () => {
    const [first, second] = ['2026-10-25T00:30Z', '2026-10-25T01:30Z'].map((instant) =>
      momentInBoth(at(instant), 'Europe/Berlin', 'Asia/Tokyo'),
    );
    expect(first).toBe('Sun 25 Oct, 02:30 (your time) · 09:30 in Tokyo');
    expect(second).toBe('Sun 25 Oct, 02:30 (your time) · 10:30 in Tokyo');
  });
});

test('days and clocks are written in full width', () => {
  expect(dayWords(Temporal.PlainDate.from('2027-01-01'))).toBe('Fri 1 Jan');
  expect(momentWords(at('2027-01-01T08:05Z'), 'UTC')).toBe('Fri 1 Jan, 08:05');
});
