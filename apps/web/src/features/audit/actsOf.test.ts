import { expect, test } from 'vitest';
import { actsOf, byDay } from './actsOf.js';

const entry = (id: number, at: string, candidateId: string | null = 'jamie') => ({
  id,
  at,
  candidateId,
  actorId: 'maya',
  viaId: null,
  operation: 'recordInterview',
});

test('what was done at once about one candidate is one act, in the order it was written', () => {
  const acts = actsOf([
    entry(5, '2026-11-22T14:06:00Z'),
    entry(4, '2026-11-22T14:05:00Z', 'priya'),
    entry(3, '2026-11-22T14:05:00Z'),
    entry(2, '2026-11-22T14:05:00Z'),
    entry(1, '2026-11-22T14:05:00Z'),
  ]);
  expect(acts.map((act) => act.map(({ id }) => id))).toEqual([[5], [4], [1, 2, 3]]);
});

test('a day begins at the reader’s midnight', () => {
  const acts = actsOf([entry(3, '2026-11-22T23:30:00Z'), entry(2, '2026-11-22T22:30:00Z')]);
  const days = (zone: string) => byDay(acts, zone).map(({ day, acts }) => [`${day}`, acts.length]);
  expect(days('Europe/Berlin')).toEqual([
    ['2026-11-23', 1],
    ['2026-11-22', 1],
  ]);
  expect(days('America/New_York')).toEqual([['2026-11-22', 2]]);
});
