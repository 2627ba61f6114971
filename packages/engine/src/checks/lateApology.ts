import { Temporal } from 'temporal-polyfill';
import { consensus } from '../policy/consensus.js';
import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { firstSaying } from './reading/firstSaying.js';

const apology =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e|i[sz]ing)|(?:excuse|forgive|pardon)\b|late|later than|belated(?:ly)?|overdue|delay(?:ed)?|only now|long after|should have (?:written|thanked|sent)|took me (?:so |this |too )?long)\b/i;

const interview = {
  start: Temporal.Instant.from('2026-11-24T13:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T14:00:00Z'),
  zone: 'Europe/Berlin',
};
const example = (sendAt: string, body: string): MessageInput => ({
  kind: 'thank_you',
  interview,
  sendAt: Temporal.Instant.from(sendAt),
  body,
});

/** A thank-you that comes late says so. */
export const lateApology: Check = {
  id: 'late-apology',
  title: 'A late thank-you excuses itself',
  evidence: [guides],
  severity: (kind) => (kind === 'thank_you' ? 'warning' : undefined),
  examples: {
    good: [
      example('2026-11-26T08:00:00Z', 'Thank you for your time.'),
      example('2026-11-27T08:00:00Z', 'Please excuse that I write so late. Thank you.'),
    ],
    bad: [example('2026-11-27T08:00:00Z', 'Thank you for your time.')],
  },
  canJudge: ({ interview, sendAt }) => interview !== undefined && sendAt !== undefined,
  *find({ input, sentences, greeting }) {
    const { interview, sendAt } = input;
    if (!interview || !sendAt) return;
    const hours = (sendAt.epochMilliseconds - interview.end.epochMilliseconds) / 3_600_000;
    if (hours <= consensus.thankYou.latestHours || firstSaying(sentences, apology)) return;
    const at = greeting?.end ?? 0;
    const message = `It leaves ${Math.floor(hours / 24)} days after the interview and does not say that it is late.`;
    yield { field: 'body', start: at, end: at, message };
  },
};
