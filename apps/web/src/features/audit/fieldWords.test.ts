import { expect, test } from 'vitest';
import { fieldWords } from './fieldWords.js';

test('the name of a field is read as words', () => {
  expect(['body', 'startsAt', 'nextStepsKnown'].map(fieldWords)).toEqual([
    'body',
    'starts at',
    'next steps known',
  ]);
});
