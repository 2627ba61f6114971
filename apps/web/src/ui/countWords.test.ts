import { expect, test } from 'vitest';
import { countWords } from './countWords.js';

test('what there is none of is not counted aloud', () => {
  const counts: [number, string][] = [
    [1, 'overdue'],
    [0, 'due today'],
    [3, 'open'],
  ];
  expect(countWords(counts, 'Nothing.')).toBe('1 overdue, 3 open.');
});

test('when there is nothing at all, that is said', () => {
  expect(countWords([[0, 'open']], 'Nothing is open.')).toBe('Nothing is open.');
});
