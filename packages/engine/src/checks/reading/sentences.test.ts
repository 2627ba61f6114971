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

it('keeps offsets on the source', () => {
  const source = '  One. 👍 Two.  ';
  for (const { start, end, text } of sentencesIn(source, 1, source.length)) {
    expect(source.slice(start, end)).toBe(text);
  }
});
