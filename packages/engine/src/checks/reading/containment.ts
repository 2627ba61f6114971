import type { Span } from './span.js';

const size = 3;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Which part of a text's word triples (0 to 1) stands in another text as well, and the longest passage in a row
 * that does. Texts of fewer than eight triples share nothing: "Thank you for your time" is everybody's.
 */
export function containment(
  sentences: Span[],
  others: Span[],
): { share: number; longest: { start: number; end: number } } {
  const words = wordsOf(sentences);
  const there = new Set(triples(wordsOf(others)));
  const own = triples(words);
  let [shared, run, from] = [0, 0, 0];
  let longest = { start: words[0]?.start ?? 0, end: words[0]?.start ?? 0, run: 0 };
  own.forEach((triple, index) => {
    if (!there.has(triple)) {
      run = 0;
      return;
    }
    shared++;
    if (run++ === 0) from = index;
    if (run <= longest.run) return;
    const [first, last] = [words[from] as Word, words[index + size - 1] as Word];
    longest = { start: first.start, end: last.end, run };
  });
  return { share: own.length < 8 ? 0 : shared / own.length, longest };
}

function wordsOf(sentences: Span[]): Word[] {
  return sentences.flatMap(({ start, text }) =>
    [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map(({ index, 0: word }) => ({
      text: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    })),
  );
}

function triples(words: Word[]): string[] {
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, index) =>
    words
      .slice(index, index + size)
      .map(({ text }) => text)
      .join(' '),
  );
}
