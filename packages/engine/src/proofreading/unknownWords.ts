import type { Span } from '../checks/reading/span.js';
import { commonWords } from './commonWords.js';
import type { Dictionary } from './dictionary.js';

/** Words with what may be glued to them: a word beside a digit, a dot or a slash within is no plain word. */
const word = /[\p{L}\p{M}\p{N}_@#/.:&+*~\\<>[\]{}%$€=]+(?:['’][\p{L}]+)*/gu;
const plain = /^[.:*<>/[{&]*([A-Za-z]+(?:['’][A-Za-z]+)*)[.:*<>/\]}&]*$/;

/**
 * The words of a text that the dictionary does not know. Guarded, since a name taken for a slip is worse than a slip
 * let through: words with letters beyond a–z, with a capital inside, or in capitals only are passed over; so is a capitalised
 * word within a sentence, and one at its beginning unless a common word lies next to it.
 */
export function unknownWords(
  text: string,
  dictionary: Dictionary,
  isKnown: (word: string) => boolean,
): Span[] {
  const unknown: Span[] = [];
  for (const { index, 0: glued } of text.matchAll(word)) {
    const written = plain.exec(glued)?.[1];
    if (!written) continue;
    const start = index + glued.indexOf(written);
    const bare = written.replace(/['’](?:s|S)$/, '').replace(/’/g, "'");
    const lower = bare.toLowerCase();
    if (bare.length < 3 || /.[A-Z]/.test(bare)) continue;
    if (dictionary.knows(lower) || isKnown(lower)) continue;
    if (/^[A-Z]/.test(bare) && !isSlipAtStart(text, start, lower, dictionary)) continue;
    unknown.push({ start, end: start + written.length, text: written });
  }
  return unknown;
}

function isSlipAtStart(text: string, start: number, word: string, dictionary: Dictionary): boolean {
  if (/\S/.test(text.slice(0, start)) || word.length < 6) return false;
  const [first] = dictionary.suggest(word, 1);
  return first !== undefined && commonWords.has(first) && Math.abs(first.length - word.length) < 2;
}
