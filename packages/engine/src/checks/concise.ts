import type { MessageKind } from '../facts.js';
import type { Check } from './check.js';
import { guides, shortMailsAnswered } from './checkEvidence.js';
import { longest } from './longest.js';

/** Most words of a kind of message. */
const mostWords: Record<MessageKind, number> = {
  thank_you: 200,
  materials: 120,
  status_check: 120,
  second_check: 60,
  promised_step: 120,
  outcome_thanks: 120,
  offer_reply: 120,
  keep_in_touch: 120,
};
/** Most words of a sentence that reads in one breath. */
const mostWordsInSentence = 45;

export const concise: Check = {
  id: 'concise',
  title: 'It is short',
  evidence: [guides, shortMailsAnswered],
  severity: () => 'warning',
  examples: {
    good: [{ kind: 'second_check', body: 'word '.repeat(30) }],
    bad: [
      { kind: 'second_check', body: 'Five words in a sentence. '.repeat(14) },
      { kind: 'thank_you', body: `${'and so on '.repeat(16)}.` },
      { kind: 'thank_you', body: 'x '.repeat(6_001) },
    ],
  },
  *find({ input, body, sentences }) {
    if (input.body.length > longest.body) {
      const message = `It has ${input.body.length} characters; only the first ${longest.body} are read.`;
      yield { field: 'body', start: body.length, end: body.length, message, severity: 'error' };
    }
    const most = mostWords[input.kind];
    const words = [...body.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));
    const over = words[most];
    if (over) {
      const message = `It has ${words.length} words; ${most} are enough.`;
      yield { field: 'body', start: over.index, end: body.trimEnd().length, message };
    }
    for (const { start, end, text } of sentences) {
      if (text.length < mostWordsInSentence * 2) continue;
      const count = text.split(/\s+/).length;
      if (count <= mostWordsInSentence) continue;
      const message = `This sentence has ${count} words; two shorter ones read more easily.`;
      yield { field: 'body', start, end, message, severity: 'hint' };
    }
  },
};
