import { readFileSync } from 'node:fs';
import { readElements, readQualifications } from './elements.mjs';
import { learnedMessages } from './messages.mjs';

export const tones = ['pushy', 'desperate', 'negative', 'entitled'];
const files = ['sentences', 'unseen', ...tones, 'polite', 'sitting', 'pressing', 'blind'];

/** The sentences of a file below test-data/tone, by the label that stands above them. */
function readLabelled(name) {
  const file = new URL(`../test-data/tone/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((part) => part.trim().split('\n'))
    .map(([label, ...texts]) => ({ label, texts }));
}

const polite = (text) => ({ text, label: 'polite' });

/**
 * All sentences to train on. Polite are as well: the sound ones of proofreading, those that hold an element, and those of messages
 * in which people heard none of the tones.
 */
export function learnedSentences() {
  const written = files.flatMap((name) =>
    readLabelled(name).flatMap(({ label, texts }) => texts.map((text) => ({ text, label }))),
  );
  const sound = readFileSync(
    new URL('../test-data/proofreading/clean.txt', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => polite(line.replace(/ @gb$/, '')));
  const holding = [
    ...readElements().filter(({ held }) => !held.includes('none')),
    ...readQualifications().filter(({ isOne }) => isOne),
  ].map(({ text }) => polite(text));
  const calm = learnedMessages()
    .filter(({ labels }) => !(labels.pushy_or_aggressive ?? true))
    .filter(({ labels }) => !(labels.desperate_or_negative ?? true))
    .flatMap(({ sentences }) => sentences.map(polite));
  return [...written, ...sound, ...holding, ...calm];
}
