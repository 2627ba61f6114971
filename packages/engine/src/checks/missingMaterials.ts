import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { takesUp } from './reading/contentWords.js';

const promised = { promisedMaterials: ['code sample'] };
const link = /\b(?:https?:\/\/|www\.)\S|\b[\w-]+\.(?:com|org|net|io|dev|de|uk|me)\/\S/i;

/** What the candidate promised to send, and neither a file nor a link to it goes with the message. */
export const missingMaterials: Check = {
  id: 'missing-materials',
  title: 'What was promised is there',
  evidence: [guides],
  severity: (kind) => {
    if (kind === 'materials') return 'error';
    return kind === 'thank_you' ? 'hint' : undefined;
  },
  examples: {
    good: [
      {
        kind: 'materials',
        ...promised,
        attachments: ['ito-code-sample.zip'],
        body: 'Here it is.',
      },
      {
        kind: 'materials',
        ...promised,
        body: 'The code sample is at https://example.org/sam.',
      },
      {
        kind: 'materials',
        ...promised,
        attachments: ['ito.zip'],
        body: 'The code sample I promised is attached.',
      },
    ],
    bad: [
      { kind: 'materials', ...promised, attachments: [], body: 'Here is the code sample.' },
      { kind: 'materials', ...promised, attachments: ['cv.pdf'], body: 'My CV is attached.' },
    ],
  },
  canJudge: ({ promisedMaterials }) => promisedMaterials !== undefined,
  *find({ input, body, sentences, endOfText }) {
    const { promisedMaterials = [], attachments = [] } = input;
    const carries = attachments.length > 0 || link.test(body);
    for (const material of promisedMaterials) {
      const isFile = attachments.some((name) => takesUp(name.replace(/[_.-]/g, ' '), material));
      const isMentioned = sentences.some(({ text }) => takesUp(text, material));
      if (material.trim() === '' || isFile || (isMentioned && carries)) continue;
      const message = `You promised “${material}”, and neither a file nor a link to it is here.`;
      yield { field: 'body', start: endOfText, end: endOfText, message };
    }
  },
};
