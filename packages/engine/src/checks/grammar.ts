import { grammarSlips } from '../proofreading/grammarSlips.js';
import { knownWords } from '../proofreading/knownWords.js';
import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';
import type { ReadMessage } from './reading/readMessage.js';

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
  *find(read) {
    const { slots, sentences, options } = read;
    const { caret, deepSlips = [] } = options;
    const isLeftAlone = (start: number, end: number) =>
      slots.some((slot) => slot.start < end && start < slot.end) ||
      (caret !== undefined && start <= caret && caret <= end) ||
      isNames(read, read.body.slice(start, end));
    for (const sentence of sentences) {
      for (const slip of grammarSlips(sentence.text)) {
        const start = sentence.start + slip.start;
        const end = sentence.start + slip.end;
        if (isLeftAlone(start, end)) continue;
        const found: Found = { field: 'body', start, end, message: slip.say };
        yield {
          ...found,
          fixes: [{ start, end, text: slip.right, ...(slip.isSafe && { safe: true }) }],
        };
      }
      for (const { start, end, say, right } of deepSlips) {
        if (start < sentence.start || sentence.end < end || isLeftAlone(start, end)) continue;
        const fixes = right.map((text) => ({ start, end, text }));
        yield { field: 'body', start, end, message: say, fixes };
      }
    }
  },
};

/** Whether a text is nothing but names of the case and words of the team, such as a company called Alot. */
function isNames({ input, options, vocabulary }: ReadMessage, text: string): boolean {
  const { dictionary } = options;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu);
  if (!dictionary || !words) return false;
  const known = knownWords(input);
  return words.every(
    (word) => !dictionary.knows(word) && (known.has(word) || vocabulary.has(word)),
  );
}
