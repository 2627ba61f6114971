import { type Span, spanOf } from './span.js';

const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|\n[ \t]*\n/g;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|inc|ltd|co|e\.g|i\.e|vs|no|\p{Lu})\.$/iu;

/** The sentences between two offsets. An empty line ends a sentence, a full stop after "Dr." does not. */
export function sentencesIn(source: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const add = (end: number) => {
    const sentence = spanOf(source, start, end);
    if (sentence.text) sentences.push(sentence);
    start = end;
  };
  for (const match of source.slice(from, to).matchAll(boundary)) {
    const end = from + match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(source.slice(Math.max(start, end - 8), end)))
      continue;
    add(end);
  }
  add(to);
  return sentences;
}
