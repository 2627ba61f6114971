import { readFileSync } from 'node:fs';
import { readMessage } from '../dist/checks/reading/readMessage.js';

const read = (name) =>
  readFileSync(new URL(`../test-data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Labelled messages one may learn from, each cut into its sentences. */
export function learnedMessages() {
  return [...read('messages-dev'), ...read('messages-unseen')].map(({ body, labels }) => {
    const { sentences } = readMessage({ kind: 'thank_you', body });
    return { labels, sentences: sentences.map(({ text }) => text) };
  });
}
