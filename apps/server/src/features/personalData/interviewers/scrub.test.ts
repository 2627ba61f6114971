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

test.each([
  ['José', 'Núñez'],
  ['Jose', 'Nunez'],
  ['Jose\u0301', 'Nu\u0301n\u0303ez'],
])('%s %s is found with accents and without', (givenName, familyName) => {
  const scrub = scrubber({ givenName, familyName, email: null }, isWord);
  expect(scrub('José Núñez; Jose\u0301, NU\u0301N\u0303EZ and Jose: Josefa, Nunezia')).toBe(
    'the interviewer; the interviewer, the interviewer and the interviewer: Josefa, Nunezia',
  );
});

test('a name that has but an accent more than a word is one where it has a capital', () => {
  const scrub = scrubber({ givenName: 'Máy', familyName: 'Trần', email: null }, isWord);
  expect(scrub('May Tran may, Trần')).toBe('the interviewer may, the interviewer');
});

test('the vowels of other scripts tell names apart', () => {
  const scrub = scrubber({ givenName: 'मीरा', familyName: '김민', email: null }, isWord);
  expect(scrub('मीरा मारा 김민 감민')).toBe('the interviewer मारा the interviewer 감민');
});

test('a name with marks of patterns is taken as it is', () => {
  const scrub = scrubber({ givenName: 'J. (Jo)', familyName: "O'Neil*", email: null }, isWord);
  expect(scrub("J. (Jo) O'Neil* and Jo Jones")).not.toContain("O'Neil");
});
