import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { greetedBy } from './names/greetedBy.js';
import { misspeltName } from './names/misspeltName.js';
import { signedBy } from './names/signedBy.js';
import { thankedByName } from './names/thankedByName.js';

const priya = { id: 'p1', givenName: 'Priya', familyName: 'Nair' };
const tomas = { id: 'p2', givenName: 'Tomás', familyName: 'Berg' };
const facts: Pick<MessageInput, 'kind' | 'recipient' | 'panel'> = {
  kind: 'thank_you',
  recipient: priya,
  panel: [priya, tomas],
};

/** Somebody else's name in the greeting, the thanks or the signature, or the reader's own name misspelt anywhere. */
export const wrongName: Check = {
  id: 'wrong-name',
  title: 'The reader is called by the right name',
  evidence: [guides],
  severity: () => 'error',
  examples: {
    good: [
      { ...facts, body: 'Dear Priya,\n\nThank you. I liked what Tomás said.' },
      { ...facts, body: 'Dear Ms. Nair,\n\nThank you.' },
      { ...facts, recipient: tomas, body: 'Hi Tomas,\n\nThank you.' },
      { ...facts, body: 'Hello there,\n\nThank you.' },
      {
        ...facts,
        recipient: { ...priya, givenName: 'Ann' },
        body: 'Dear Ann,\n\nThank you. Anna was kind too.',
      },
      { ...facts, company: 'Prija Foods', body: 'Dear Priya,\n\nI like Prija Foods.' },
      { ...facts, body: 'Hi Pri,\n\nThank you.' },
      { ...facts, body: 'Dear Priya,\n\nPlease thank Tomás. Thank you, Priya.' },
      {
        ...facts,
        candidate: { givenName: 'Samuel', familyName: 'Ito' },
        body: 'Dear Priya,\n\nThank you.\n\nBest,\nSam',
      },
    ],
    bad: [
      { ...facts, body: 'Dear Tomás,\n\nThank you.' },
      { ...facts, body: 'Dear Pryia,\n\nThank you.' },
      { ...facts, panel: [priya, { ...tomas, givenName: 'Pri' }], body: 'Hi Pri,\n\nThank you.' },
      { ...facts, body: 'Dear Walter,\n\nThank you.' },
      { ...facts, body: 'Dear Priya,\n\nThank you once more, Prija, for your time.' },
      { ...facts, body: 'Dear Priya,\n\nThank you, Tomás, for your time.' },
      { ...facts, body: 'Dear Priya,\n\nI learned a lot. Thanks again Tomás!' },
      {
        ...facts,
        candidate: { givenName: 'Sam', familyName: 'Ito' },
        body: 'Dear Priya,\n\nThank you.\n\nBest,\nAlex Morgan',
      },
      {
        ...facts,
        recipient: { ...priya, honorific: 'Dr.' },
        body: 'Dear Ms. Nair,\n\nThank you.',
      },
    ],
  },
  canJudge: ({ recipient }) => recipient !== undefined,
  *find(message) {
    const { recipient } = message.input;
    if (!recipient) return;
    const { greeting } = message;
    if (greeting?.addresses === 'person') yield* greetedBy(greeting, recipient, message.input);
    yield* misspeltName(message, recipient);
    yield* thankedByName(message, recipient);
    yield* signedBy(message);
  },
};
