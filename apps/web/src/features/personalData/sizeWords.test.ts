import { expect, test } from 'vitest';
import { sizeWords } from './sizeWords.js';

test.each([
  [0, '1 kB'],
  [34_499, '34 kB'],
  [1_249_000, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
