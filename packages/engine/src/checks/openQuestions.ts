import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { sentenceOn } from './reading/contentWords.js';

const openQuestion = { openQuestions: ['budget for relocation'] };

/** Questions and forgotten strengths that were noted for this message. */
export const openQuestions: Check = {
  id: 'open-questions',
  title: 'It takes up what was left open in the interview',
  evidence: [guides],
  severity: (kind) =>
    kind === 'thank_you' || kind === 'materials' || kind === 'status_check' ? 'warning' : undefined,
  examples: {
    good: [
      { kind: 'thank_you', ...openQuestion, body: 'Is there a budget for relocating?' },
      { kind: 'thank_you', openQuestions: [], body: 'Thank you.' },
    ],
    bad: [{ kind: 'thank_you', ...openQuestion, body: 'Thank you for your time.' }],
  },
  canJudge: ({ openQuestions }) => openQuestions !== undefined,
  *find({ input, sentences, endOfText }) {
    for (const note of input.openQuestions ?? []) {
      if (note.trim() === '' || sentenceOn(sentences, [note])) continue;
      const message = `You noted “${note}” to be taken up, and it is not.`;
      yield { field: 'body', start: endOfText, end: endOfText, message };
    }
  },
};
