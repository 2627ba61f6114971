import { policyFields } from '@afterword/engine';
import { expect, test } from 'vitest';
import { numberWords } from './numberWords.js';

test('a number comes with the unit its name says', () => {
  expect(numberWords('thankYou.dueHours', 24)).toBe('24 hours');
  expect(numberWords('workingHours.fromHour', 9)).toBe('9:00');
  expect(numberWords('status.dueDaysAfterContact', 1)).toBe('1 day');
  expect(numberWords('limit.gapWorkingDays', 2)).toBe('2 working days');
  expect(numberWords('post.offered', false)).toBe('no');
});

test('only counts go without a unit', () => {
  const counts = policyFields.filter(({ range }) => range);
  const bare = counts.filter(({ path }) => numberWords(path, 7) === '7');
  expect(bare.map(({ path }) => path)).toEqual(['limit.checks', 'reminders.perDay']);
});
