import { expect, test } from 'vitest';
import { monthsWords } from './monthsWords.js';

test.each([
  [6, '6 months'],
  [12, '1 year'],
  [18, '18 months'],
  [24, '2 years'],
])('%i months are %s', (months, words) => {
  expect(monthsWords(months)).toBe(words);
});
