import { readFileSync } from 'node:fs';
import { readElements } from './elements.mjs';

export const tones = ['pushy', 'desperate', 'negative', 'entitled'];

/** The labelled sentences of files below test-data/tone: one a line, under a heading with their label. */
export function readSentences(...names) {
  return names.flatMap((name) => {
    const file = new URL(`../test-data/tone/${name}.txt`, import.meta.url);
    let label = '';
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        if (!line.startsWith('# ')) return [{ text: line, label }];
        label = line.slice(2);
        return [];
      });
  });
}

/** All sentences to train on; the sound ones of proofreading and those that hold an element are polite as well. */
export function learnedSentences() {
  const sound = readFileSync(
    new URL('../test-data/proofreading/clean.txt', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => ({ text: line.replace(/ @gb$/, ''), label: 'polite' }));
  const written = readSentences('sentences', 'unseen', ...tones, 'polite');
  const holding = readElements()
    .filter(({ held }) => !held.includes('none'))
    .map(({ text }) => ({ text, label: 'polite' }));
  return [...written, ...sound, ...holding];
}
