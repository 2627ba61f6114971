import { expect, test } from 'vitest';
import { consequenceWords } from './consequenceWords.js';

const on = '2026-12-01';

test.each([
  [{ on, applications: 12, candidates: 0 }, false, '12 applications would'],
  [{ on, applications: 1, candidates: 1 }, true, '1 application and 1 candidate will'],
  [{ on, applications: 0, candidates: 2 }, false, '2 candidates would'],
])('%j, in force: %j', (preview, inForce, words) => {
  expect(consequenceWords(preview, inForce)).toBe(
    `${words} be erased on Tue 1 Dec 2026, if nothing happens until then.`,
  );
});

test('nothing is said to be nothing', () => {
  expect(consequenceWords(null, true)).toBe('There is nothing to be erased.');
});
