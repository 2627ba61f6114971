import { type Span, spanOf, wholeCharacters } from './span.js';

/** No pattern has to read further than this at once. */
const longest = 1_000;
/** What follows this many sentences is cut by length only. */
const most = 250;
const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|\n[ \t\r]*\n/g;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|inc|ltd|co|e\.g|i\.e|vs|no|\p{Lu})\.$/iu;

/** "5 p.m." ends no sentence that goes on in lower case. */
const halfOfDay = /\d ?[ap]\.m\.$/i;

/**
 * The sentences between two offsets. An empty line ends a sentence, a full stop after "Dr." does not.
 * One without end is cut, so that no pattern has to read a page at once.
 */
export function sentencesIn(source: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const add = (end: number) => {
    while (start < end) {
      const cut = end - start > longest ? wordEnd(source, start + longest) : end;
      const sentence = spanOf(source, start, cut);
      if (/[\p{L}\p{N}\p{S}_]/u.test(sentence.text)) sentences.push(sentence);
      start = cut;
    }
  };
  for (const match of source.slice(from, to).matchAll(boundary)) {
    if (sentences.length >= most) break;
    const end = from + match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(source.slice(Math.max(start, end - 8), end)))
      continue;
    if (
      halfOfDay.test(source.slice(Math.max(start, end - 8), end)) &&
      /^\s+\p{Ll}/u.test(source.slice(end, end + 3))
    )
      continue;
    add(end);
  }
  add(to);
  return sentences;
}

/** The last space before an offset, when there is one near; never amid a surrogate pair. */
function wordEnd(source: string, offset: number): number {
  const space = source.lastIndexOf(' ', offset);
  return space > offset - 100 ? space : wholeCharacters(source, offset);
}
