import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { firstSaying } from './reading/firstSaying.js';

const attached =
  /\b(?:(?:is|are|have|has been|have been|please find|find|['’]ve|see|with|in) (?:\w+ ){0,4}attach(?:ed|ments?)|attach(?:ed|ing)?\s*(?:is|are|you will|please|the|my|a|an|two|three|herewith|here)\b|enclos(?:ed|e|ing)\s*(?:is|are|you will|please|the|my|a|an)\b|(?:I|we) (?:\w+ )?(?:attach|enclose)\b|(?:is|are) enclosed|please find (?:\w+ )?enclosed)/i;
/** Of what is still to be sent, or was sent before. */
const elsewhere =
  /\b(?:attached (?:to|importance)|attachment to (?:the|my|your)|will (?:\w+ )?attach|can attach|could attach|shall I attach|if you (?:like|wish)|earlier|last week|previous(?:ly)?|strings attached)\b/i;

/** "Attached" with nothing attached. */
export const missingAttachment: Check = {
  id: 'missing-attachment',
  title: 'What is said to be attached is attached',
  evidence: [guides],
  severity: () => 'error',
  examples: {
    good: [
      { kind: 'materials', attachments: ['sample.pdf'], body: 'The sample is attached.' },
      { kind: 'materials', attachments: [], body: 'I have grown attached to the idea.' },
      { kind: 'thank_you', attachments: [], body: 'I can attach a sample if you like.' },
    ],
    bad: [
      { kind: 'materials', attachments: [], body: 'Please find the sample attached.' },
      { kind: 'materials', attachments: [], body: 'I enclose my certificate.' },
      { kind: 'materials', attachments: [], body: 'Attached is the case study.' },
    ],
  },
  canJudge: ({ attachments }) => attachments !== undefined,
  *find({ input, sentences }) {
    if (input.attachments?.length) return;
    const said = firstSaying(sentences, attached, elsewhere);
    if (!said) return;
    const { start, end } = said;
    yield { field: 'body', start, end, message: 'Nothing is attached.' };
  },
};
