import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { containment } from './reading/containment.js';
import { readMessage } from './reading/readMessage.js';

const note =
  'Thank you for the hour you gave me on Tuesday. I liked how you plan the work of the clinic, and I would love to help you with it.';

/** From this part of shared word triples on, readers who compare their mails see one text. */
export const mostShared = 0.5;

/** Nearly the text another member of the panel gets. */
export const nearDuplicate: Check = {
  id: 'near-duplicate',
  title: 'It is not the text somebody else on the panel gets',
  evidence: [guides],
  severity: (kind) => (kind === 'thank_you' || kind === 'outcome_thanks' ? 'warning' : undefined),
  examples: {
    good: [
      { kind: 'thank_you', siblings: [], body: note },
      {
        kind: 'thank_you',
        siblings: ['Dear Tomás,\n\nYour story of the first pump made my day.\n\nSam'],
        body: `Dear Priya,\n\n${note}\n\nSam`,
      },
    ],
    bad: [
      {
        kind: 'thank_you',
        siblings: [`Dear Tomás,\n\n${note}\n\nSam`],
        body: `Dear Priya,\n\n${note.replace('clinic', 'ward')}\n\nSam`,
      },
    ],
  },
  canJudge: ({ siblings }) => siblings !== undefined,
  *find({ input, sentences }) {
    const { siblings = [], kind } = input;
    const shares = siblings.map((body) => {
      const other = readMessage({ kind, body });
      return containment(sentences, other.sentences);
    });
    const worst = shares.sort((a, b) => b.share - a.share)[0];
    if (!worst || worst.share < mostShared) return;
    const { start, end } = worst.longest;
    const percent = Math.round(worst.share * 100);
    const message = `${percent} % of it stands in a message to somebody else on the panel.`;
    yield { field: 'body', start, end, message };
  },
};
