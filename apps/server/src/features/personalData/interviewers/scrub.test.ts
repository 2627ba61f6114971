import { expect, test } from 'vitest';
import { scrubber } from './scrub.js';

const anna = { givenName: 'Anna Lena', familyName: 'Weber-Ruiz', email: 'anna@northwind.example' };
const everyday = new Set(['will', 'may', 'young']);
const isWord = (word: string) => everyday.has(word);

test.each([
  ['Dear Anna Lena Weber-Ruiz,', 'Dear the interviewer,'],
  ['Dear Ms Weber-Ruiz, dear ANNA', 'Dear Ms the interviewer, dear the interviewer'],
  [
    'anna’s case, Lena’s team, WEBER-RUIZ',
    'the interviewer’s case, the interviewer’s team, the interviewer',
  ],
  ['Weber-Ruiz, Anna Lena', 'the interviewer'],
  ['write to Anna@Northwind.example.', 'write to their address.'],
  ['Annabel met Hannah in Weberstadt', 'Annabel met Hannah in Weberstadt'],
  ['Anna\nLena', 'the interviewer'],
])('%j becomes %j', (text, left) => {
  expect(scrubber(anna, isWord)(text)).toBe(left);
});

test('a name that is a word of every day is one where it has a capital', () => {
  const scrub = scrubber({ givenName: 'Will', familyName: 'Young', email: null }, isWord);
  expect(scrub('Will said I will; young WILL Young')).toBe(
    'the interviewer said I will; young the interviewer',
  );
});

test('a name with marks of patterns is taken as it is', () => {
  const scrub = scrubber({ givenName: 'J. (Jo)', familyName: "O'Neil*", email: null }, isWord);
  expect(scrub("J. (Jo) O'Neil* and Jo Jones")).not.toContain("O'Neil");
});
