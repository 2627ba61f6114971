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

/** The sentences of a file below test-data/elements, each with the words of the heading above it. */
function readHeaded(name) {
  const file = new URL(`../test-data/elements/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((part) => part.trim().split('\n'))
    .flatMap(([heading, ...texts]) => texts.map((text) => ({ text, held: heading.split(' ') })));
}

/** Sentences with all elements they hold, or "none". */
export const readElements = () => readHeaded('sentences');

/** Sentences of a file named after the only element of which we say whether they hold it, and their likes that do not. */
const readJudged = (element) =>
  readHeaded(element).map(({ text, held }) => ({ text, isOne: !held.includes('no') }));

export const readQualifications = () => readJudged('qualifications');
export const readSpecific = () => readJudged('specific');

/** All sentences to train on. Of one from a message we know only what the whole message lacks: `held[element]` is false or unknown. */
export function learnedElements() {
  const written = readElements().map(({ text, held }) => ({
    text,
    held: Object.fromEntries(Object.keys(elements).map((name) => [name, held.includes(name)])),
  }));
  const qualifications = readQualifications().map(({ text, isOne }) => ({
    text,
    held: { qualifications: isOne },
  }));
  const specific = readSpecific().map(({ text, isOne }) => ({ text, held: { specific: isOne } }));
  const lacking = learnedMessages().flatMap(({ labels, sentences }) => {
    const held = Object.fromEntries(
      Object.entries(elements)
        .filter(([, label]) => labels[label] === false)
        .map(([name]) => [name, false]),
    );
    return sentences.flatMap(clausesOf).map((text) => ({ text, held }));
  });
  return [...written, ...qualifications, ...specific, ...lacking];
}
