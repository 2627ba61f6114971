import { isMisspelling } from '../checks/names/isMisspelling.js';
import type { Span } from '../checks/reading/span.js';
import { commonWords } from './commonWords.js';
import type { Dictionary } from './dictionary.js';

/** Words with what may be glued to them: a word beside a digit, a dot or a slash within is no plain word. */
const word = /[\p{L}\p{M}\p{N}_@#/.:&+*~\\<>[\]{}%$€=]+(?:['’][\p{L}]+)*/gu;
const plain = /^[.:*<>/[{&]*([A-Za-z]+(?:['’][A-Za-z]+)*)[.:*<>/\]}&]*$/;

/** Apostrophes left out are slips of grammar, which knows what to do about them. */
const contraction =
  /^(?:(?:do|does|did|is|are|was|were|would|could|should|have|has|had|need)nt|im|ive|youre|theyre|weve|youve|itll|youll|theres|heres)$/;

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
    if (bare.length < 3 || contraction.test(lower) || /.[A-Z]/.test(bare)) continue;
    if (dictionary.knows(lower) || isKnown(lower)) continue;
    if (/^[A-Z]/.test(bare) && !isSlipAtStart(text, start, lower)) continue;
    unknown.push({ start, end: start + written.length, text: written });
  }
  return unknown;
}

/** The common words by first letter and length. */
const common = new Map<string, string[]>();
for (const word of commonWords) {
  const key = `${word[0]}${word.length}`;
  common.set(key, [...(common.get(key) ?? []), word]);
}

/** At the beginning of a sentence anything may be a name, unless it is one slip from a common word. */
function isSlipAtStart(text: string, start: number, word: string): boolean {
  if (/\S/.test(text.slice(0, start)) || word.length < 6) return false;
  const near = [-1, 0, 1].flatMap((more) => common.get(`${word[0]}${word.length + more}`) ?? []);
  return near.some((other) => isMisspelling(word, other));
}
