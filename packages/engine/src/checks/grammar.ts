import { grammarSlips } from '../proofreading/grammarSlips.js';
import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';

/** Slips a pattern can tell: doubled words, articles, agreement, forms of verbs, words taken for others, marks. */
export const grammar: Check = {
  id: 'grammar',
  title: 'The sentences are sound',
  evidence: [guides],
  severity: () => 'warning',
  examples: {
    good: [
      { kind: 'thank_you', body: 'An hour at a university is what it is. I had had doubts.' },
      { kind: 'thank_you', body: 'I would have liked to see its labs and their new tools.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Thank you for for your time.' },
      { kind: 'thank_you', body: 'I would like a update.' },
      { kind: 'thank_you', body: 'I look forward to hear from you.' },
      { kind: 'thank_you', body: 'Thank you for you time.' },
      { kind: 'thank_you', body: 'The interviews was well prepared, and i have wrote a summary.' },
      { kind: 'status_check', body: 'Is there any news about the role.' },
    ],
  },
  *find({ slots, sentences, options: { caret } }) {
    for (const sentence of sentences) {
      for (const slip of grammarSlips(sentence.text)) {
        const start = sentence.start + slip.start;
        const end = sentence.start + slip.end;
        if (slots.some((slot) => slot.start < end && start < slot.end)) continue;
        if (caret !== undefined && start <= caret && caret <= end) continue;
        const found: Found = { field: 'body', start, end, message: slip.say };
        yield {
          ...found,
          fixes: [{ start, end, text: slip.right, ...(slip.isSafe && { safe: true }) }],
        };
      }
    }
  },
};
