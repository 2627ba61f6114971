import { foldName } from '../names/foldName.js';
import type { Span } from './span.js';

const dull = new Set(['with', 'from', 'about', 'their', 'your', 'that', 'this', 'team']);

/** Words of four letters and more, folded and cut to six, so that "moving" meets "moves" and "move". */
export function contentWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]{4,}|\p{Lu}{2,}|\p{L}+[+#]+/gu)]
    .map((match) => foldName(match[0]).replace(/(?:ings?|ed|es|s|e)$/, ''))
    .filter((word) => !dull.has(word))
    .map((word) => word.slice(0, 6));
}

/** Whether a text says at least half of the content words of a note; undefined for a note without any. */
export function takesUp(text: string, note: string): boolean | undefined {
  const words = contentWords(note);
  if (words.length === 0) return undefined;
  const said = new Set(contentWords(text));
  return words.filter((word) => said.has(word)).length * 2 >= words.length;
}

/** The first sentence that takes up one of the notes. */
export function sentenceOn(sentences: Span[], notes: string[]): Span | undefined {
  return sentences.find(({ text }) => notes.some((note) => takesUp(text, note)));
}
