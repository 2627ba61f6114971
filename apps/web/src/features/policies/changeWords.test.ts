import { expect, test } from 'vitest';
import { changeWords } from './changeWords.js';

test('what would move, open and fall away is said in one sentence', () => {
  expect(changeWords({ moved: 12, opened: 3, withdrawn: 1 }, 'would')).toBe(
    '12 follow-ups would move, 3 would be new, and 1 would fall away.',
  );
});

test('what there is none of is left out, and one is one', () => {
  expect(changeWords({ moved: 0, opened: 1, withdrawn: 0 }, 'would')).toBe(
    '1 follow-up would be new.',
  );
  expect(changeWords({ moved: 2, opened: 0, withdrawn: 1 }, 'did')).toBe(
    '2 follow-ups moved and 1 fell away.',
  );
});

test('when nothing moves, that is said', () => {
  const none = { moved: 0, opened: 0, withdrawn: 0 };
  expect(changeWords(none, 'would')).toBe('No follow-up would move.');
  expect(changeWords(none, 'did')).toBe('No follow-up moved.');
});
