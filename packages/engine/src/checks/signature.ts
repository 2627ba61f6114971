import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';

export const signature: Check = {
  id: 'signature',
  title: 'It ends with a sign-off and a name',
  evidence: [guides],
  severity: missingSeverity('signature', 'warning'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you.\n\nKind regards,\nSam Ito' },
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you.\n\nSam' },
      { kind: 'thank_you', body: 'Dear Priya,\r\n\r\nThank you.\r\n\r\nbest,\r\nsam' },
      { kind: 'thank_you', body: 'I enjoyed it.\n\nAda van der Berg\nada@example.org' },
      { kind: 'thank_you', body: 'Dear Priya,\nThank you.\nI enjoyed it.\nSam' },
      { kind: 'thank_you', body: 'Dear Priya,\nThank you.\nBest, Sam\n+49 30 1234567' },
      { kind: 'thank_you', body: 'Hi Priya, thank you for today. Take care, Sam' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you for your time.' },
      { kind: 'thank_you', body: 'Dear Priya, I liked the tour. Thanks Priya for that' },
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you for your time.\n\nKind regards,' },
    ],
  },
  element: {
    id: 'signature',
    locate: ({ signature }) => (signature?.name ? signature : undefined),
  },
  *find({ signature, input, body }) {
    if (signature?.name) return;
    const at = body.trimEnd().length;
    const { candidate } = input;
    const name = candidate && `${candidate.givenName} ${candidate.familyName}`;
    const text = signature ? `\n${name}` : `\n\nKind regards,\n${name}`;
    const fixes = name ? [{ start: at, end: at, text }] : [];
    const message = signature
      ? 'There is no name under it.'
      : 'There is no sign-off with your name.';
    yield { field: 'body', start: at, end: at, message, fixes };
  },
};
