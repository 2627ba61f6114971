/**
 * A pattern that finds words only as a whole: no letter or digit of any script stands directly beside them. Its matches
 * are found with accents or without, however these are encoded, and in capitals or not unless `exactly`.
 */
export function wholly(words: string, exactly = false): RegExp {
  const literal = words
    .trim()
    .split(/\s+/)
    .map((word) => [...withoutAccents(word)].map(inAnyAccent).join(''))
    .join('\\s+');
  return new RegExp(
    `(?<!${edge}${accents}*)${literal}(?!${edge}|${accents})`,
    exactly ? 'gu' : 'giu',
  );
}

const edge = '[\\p{L}\\p{N}]';
/** The marks that letters of Latin, Greek and Cyrillic bear; those of other scripts are vowels. */
const accents = '[\\u0300-\\u036f]';

/** A name as whoever has no keys for its accents types it. */
export const withoutAccents = (word: string): string =>
  [...word.normalize('NFC')]
    .map((letter) => plain.get(letter) ?? letter)
    .join('')
    .replaceAll(new RegExp(accents, 'g'), '');

/** Letters that are one with their accents, each with the one without: "é" is "e". */
const plain = new Map(
  Array.from({ length: 0x2000 - 0xc0 }, (_, at) => String.fromCharCode(0xc0 + at))
    .filter((letter) => new RegExp(`^\\p{L}${accents}+$`, 'u').test(letter.normalize('NFD')))
    .map((letter) => [letter, letter.normalize('NFD').charAt(0)]),
);

function inAnyAccent(letter: string): string {
  if (!/\p{L}/u.test(letter)) return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  const accented = [...plain.keys()].filter((one) => plain.get(one) === letter);
  return `[${letter}${accented.join('')}]${accents}*`;
}
