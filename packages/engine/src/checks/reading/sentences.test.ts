import { expect, it } from 'vitest';
import { sentencesIn } from './sentences.js';

const texts = (source: string) => sentencesIn(source, 0, source.length).map(({ text }) => text);

it('ends sentences at marks and empty lines, not after abbreviations', () => {
  expect(texts('I met Dr. Nair. It was good! Was it?\n\nYes')).toEqual([
    'I met Dr. Nair.',
    'It was good!',
    'Was it?',
    'Yes',
  ]);
});

it('ends none at the half of a day, unless the next one begins', () => {
  expect(texts('Call by 5 p.m. tomorrow. I leave at 6 p.m. Thank you.')).toEqual([
    'Call by 5 p.m. tomorrow.',
    'I leave at 6 p.m.',
    'Thank you.',
  ]);
});

it('keeps offsets on the source', () => {
  const source = '  One. 👍 Two.  ';
  for (const { start, end, text } of sentencesIn(source, 1, source.length)) {
    expect(source.slice(start, end)).toBe(text);
  }
});
