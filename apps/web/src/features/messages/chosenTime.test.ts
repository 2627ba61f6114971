import { Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import { chosenTime, fieldOf } from './chosenTime.js';

const now = Temporal.Instant.from('2026-10-01T08:00:00Z');
const chosen = (local: string, zone = 'Europe/Berlin', since = now) => {
  const answer = chosenTime(local, zone, since);
  return 'at' in answer ? answer.at.toString() : answer.problem;
};

test.each([
  ['2026-10-24T09:00', '2026-10-24T07:00:00Z'],
  ['2026-10-25T09:00', '2026-10-25T08:00:00Z'],
])('%s in Berlin is %s, on either side of the night the clocks are set back', (local, instant) => {
  expect(chosen(local)).toBe(instant);
});

test('an hour that comes twice is the first', () => {
  expect(chosen('2026-10-25T02:30')).toBe('2026-10-25T00:30:00Z');
});

test('an hour that the clocks skip is named with the one there is', () => {
  const march = Temporal.Instant.from('2027-03-20T08:00:00Z');
  expect(chosen('2027-03-28T02:30', 'Europe/Berlin', march)).toBe(
    'The clocks skip this time that day; 03:30 exists.',
  );
});

test('it is to come, and at most sixty days ahead', () => {
  expect(chosen('2026-10-01T10:00')).toBe('This has passed.');
  expect(chosen('2026-10-01T10:01')).toBe('2026-10-01T08:01:00Z');
  expect(chosen('2026-11-30T08:00', 'UTC')).toBe('2026-11-30T08:00:00Z');
  expect(chosen('2026-11-30T08:01', 'UTC')).toBe('This is more than 60 days ahead.');
  expect(chosen('')).toBe('Choose a day and a time.');
});

test('what a field shows is read as the same instant', () => {
  const at = Temporal.Instant.from('2026-10-25T08:15:00Z');
  expect(chosen(fieldOf(at, 'Asia/Kolkata'), 'Asia/Kolkata')).toBe(at.toString());
});
