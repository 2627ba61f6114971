import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import { addressOf } from './names/addressOf.js';

const priya = { id: 'p1', givenName: 'Priya', familyName: 'Nair' };

/** The greeting names its reader. Whether it names the right one is for `wrong-name`. */
export const greetingByName: Check = {
  id: 'greeting-by-name',
  title: 'The greeting names the reader',
  evidence: [guides],
  severity: missingSeverity('greeting', 'warning'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you.', recipient: priya },
      { kind: 'thank_you', body: 'Good morning Dr. Nair - thank you.' },
      { kind: 'thank_you', body: 'Priya,\nThank you.' },
      { kind: 'thank_you', body: 'Mrs. Nair,\n\nThank you.' },
      { kind: 'thank_you', body: 'Thank you for seeing me so soon, Ms. Nair. I enjoyed it.' },
      { kind: 'thank_you', body: 'No worries at all, Priya! Thank you.' },
      { kind: 'thank_you', body: 'hi mrs nair thank you so much for today' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Thank you for your time today.', recipient: priya },
      { kind: 'thank_you', body: 'Dear Sir or Madam,\n\nThank you.', recipient: priya },
      { kind: 'status_check', body: 'To whom it may concern,\n\nIs there any news?' },
      { kind: 'thank_you', body: 'Hi, thank you for your time.', recipient: priya },
      { kind: 'status_check', body: 'Hi there! Is there any news?' },
      { kind: 'thank_you', body: 'Thank you for the hour on Tuesday, Friday is fine too.' },
    ],
  },
  element: {
    id: 'greeting',
    locate: ({ greeting }) => (greeting && greeting.addresses !== 'nobody' ? greeting : undefined),
  },
  *find({ greeting, input }) {
    const { recipient } = input;
    if (!greeting) {
      const fixes = recipient
        ? [{ start: 0, end: 0, text: `Dear ${addressOf(recipient, '')},\n\n` }]
        : [];
      yield { field: 'body', start: 0, end: 0, message: 'There is no greeting.', fixes };
    } else if (greeting.addresses === 'nobody') {
      const { start, end } = greeting;
      const fixes = recipient ? [{ start, end, text: `Dear ${addressOf(recipient, '')}` }] : [];
      const message = `“${greeting.text}” greets nobody by name.`;
      yield { field: 'body', start, end, message, fixes };
    }
  },
};
