import { expect, test } from 'vitest';
import { fillBrackets } from './fillBrackets.js';

test('chosen slots take the place of their brackets, the others stay', () => {
  const imported = {
    subject: '[a]',
    body: '[b] and [c], then [a]',
    asked: [
      { bracket: '[a]', field: 'subject', start: 0, end: 3 },
      { bracket: '[b]', field: 'body', start: 0, end: 3 },
      { bracket: '[c]', field: 'body', start: 8, end: 11 },
      { bracket: '[a]', field: 'body', start: 18, end: 21 },
    ],
  };
  expect(fillBrackets(imported, { '[a]': 'position', '[b]': 'topic', '[c]': null })).toEqual({
    subject: '{{position}}',
    body: '{{topic}} and [c], then {{position}}',
  });
});
