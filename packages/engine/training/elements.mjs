import { readFileSync } from 'node:fs';
import { clausesOf } from '../dist/meaning/clausesOf.js';
import { learnedMessages } from './messages.mjs';

/** Each element the model knows, and its label in the messages. */
export const elements = {
  interest: 'reiterates_interest',
  specific: 'mentions_specific',
  qualifications: 'restates_qualifications',
  'call-to-action': 'has_call_to_action',
};

/** Sentences under a heading with all elements they hold, or "none". */
export function readElements() {
  const file = new URL('../test-data/elements/sentences.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((part) => part.trim().split('\n'))
    .flatMap(([held, ...texts]) => texts.map((text) => ({ text, held: held.split(' ') })));
}

/** All sentences to train on. Of one from a message we know only what the whole message lacks: `held[element]` is false or unknown. */
export function learnedElements() {
  const written = readElements().map(({ text, held }) => ({
    text,
    held: Object.fromEntries(Object.keys(elements).map((name) => [name, held.includes(name)])),
  }));
  const lacking = learnedMessages().flatMap(({ labels, sentences }) => {
    const held = Object.fromEntries(
      Object.entries(elements)
        .filter(([, label]) => labels[label] === false)
        .map(([name]) => [name, false]),
    );
    return sentences.flatMap(clausesOf).map((text) => ({ text, held }));
  });
  return [...written, ...lacking];
}
