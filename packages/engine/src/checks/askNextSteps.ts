import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { firstSaying } from './reading/firstSaying.js';

const steps =
  /\bnext steps?\b|\btime ?(?:line|frame|table)\b|\bwhen (?:I|we) (?:might|could|can|may|should)\b|\bwhat (?:comes|happens|follows) (?:next|now)\b|\bhow (?:the |your )?\w+ (?:goes|will go|go) on\b|\bby when\b|\bwhen (?:you|they) (?:expect|hope|plan|mean)\b|\bwhere (?:things|your \w+|the \w+) stands?\b/i;

/** When the interview left open what comes next, the message asks. */
export const askNextSteps: Check = {
  id: 'ask-next-steps',
  title: 'It asks for the next steps when they were not told',
  evidence: [guides],
  severity: (kind) => (kind === 'thank_you' || kind === 'status_check' ? 'warning' : undefined),
  examples: {
    good: [
      { kind: 'thank_you', nextStepsKnown: true, body: 'Thank you for your time.' },
      { kind: 'thank_you', nextStepsKnown: false, body: 'May I ask what the next steps are?' },
    ],
    bad: [{ kind: 'thank_you', nextStepsKnown: false, body: 'Thank you for your time.' }],
  },
  canJudge: ({ nextStepsKnown }) => nextStepsKnown !== undefined,
  *find({ input, sentences, endOfText }) {
    if (input.nextStepsKnown || firstSaying(sentences, steps)) return;
    const text = 'You were not told the next steps, and it does not ask for them.';
    yield { field: 'body', start: endOfText, end: endOfText, message: text };
  },
};
