import { knownWords } from '../proofreading/knownWords.js';
import { unknownWords } from '../proofreading/unknownWords.js';
import type { Check } from './check.js';
import { guides } from './checkEvidence.js';

/** Words the dictionary of the message's language does not know. Suggestions are for `suggestionsFor`. */
export const spelling: Check = {
  id: 'spelling',
  title: 'The words are spelt right',
  evidence: [guides],
  severity: () => 'warning',
  examples: {
    good: [
      { kind: 'thank_you', body: 'Thank you, Xiaoming and Ngozi, for the tour of the fab.' },
      { kind: 'thank_you', body: 'We ran microservices on Node.js. See https://exmaple.org/teh.' },
      {
        kind: 'thank_you',
        body: 'Dear priya,\n\nI liked the talk about frobnicating.\n\nBest,\nsam',
        recipient: { id: 'p1', givenName: 'Priya', familyName: 'Nair' },
        topics: ['frobnicating'],
      },
    ],
    bad: [
      { kind: 'thank_you', body: 'I recieved your mail.' },
      { kind: 'thank_you', body: 'Unfortunatly I missed the tour.' },
      { kind: 'thank_you', subject: 'Data enginer interview', body: 'Thank you.' },
      { kind: 'thank_you', body: 'The colour was lovely.' },
    ],
  },
  canJudge: ({ language }, { dictionary }) =>
    dictionary !== undefined && (language ?? dictionary.language) === dictionary.language,
  *find(read) {
    const { input, options, subject, sentences, greeting, signature, slots, vocabulary } = read;
    const { dictionary, caret } = options;
    if (!dictionary) return;
    const known = knownWords(input);
    const isKnown = (word: string) => known.has(word) || vocabulary.has(word);
    const message = (word: string) => `“${word}” is not in the dictionary.`;
    for (const { start, end, text } of unknownWords(subject, dictionary, isKnown)) {
      yield { field: 'subject', start, end, message: message(text) };
    }
    const inSlot = (offset: number) =>
      slots.some(({ start, end }) => start <= offset && offset < end);
    for (const sentence of sentences) {
      for (const found of unknownWords(sentence.text, dictionary, isKnown)) {
        const start = sentence.start + found.start;
        const end = sentence.start + found.end;
        const isBeingWritten = caret !== undefined && start <= caret && caret <= end;
        if (isBeingWritten || inSlot(start)) continue;
        if (greeting && start < greeting.end) continue;
        if (signature && start >= signature.start) continue;
        yield { field: 'body', start, end, message: message(found.text) };
      }
    }
  },
};
