import type { Check } from './check.js';
import { guides } from './checkEvidence.js';

const phrases =
  /\b(?:(?:just|only|simply) (?:checking in|following up|wanted to (?:check in|follow up))|(?:touch(?:ing)?|circl(?:e|ing)) (?:base|back)|hope (?:this|my) (?:e-?mail|message|note) finds you well|per my last (?:e-?mail|message)|at your earliest convenience|bump(?:ing)? this|ping(?:ing)? you)\b/gi;

/** Phrases read a hundred times a day. In a second check they may stand. */
export const stockPhrase: Check = {
  id: 'stock-phrase',
  title: 'It says why it is written instead of a stock phrase',
  evidence: [guides],
  severity: (kind) => (kind === 'second_check' ? undefined : 'hint'),
  examples: {
    good: [
      { kind: 'status_check', body: 'I am writing about the interview on 3 November.' },
      { kind: 'second_check', body: 'Just checking in once more.' },
    ],
    bad: [
      { kind: 'status_check', body: 'Hi Priya, just checking in!' },
      { kind: 'status_check', body: 'I hope this email finds you well.' },
    ],
  },
  *find({ body }) {
    for (const { index, 0: text } of body.matchAll(phrases)) {
      const message = `“${text}” is a stock phrase; say what you would like to know.`;
      yield { field: 'body', start: index, end: index + text.length, message };
    }
  },
};
