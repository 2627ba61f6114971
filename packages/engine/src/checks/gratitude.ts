import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import { firstSaying } from './reading/firstSaying.js';
import type { ReadMessage } from './reading/readMessage.js';

const thanks =
  /\b(?:thank(?:s| you|ful)|grateful|gratitude|appreciat(?:e[ds]?|ive|ion)|means a (?:lot|great deal) to me)\b/i;
/** Thanks for what is still to come, refused, or put in doubt are none. */
const hollow =
  /\bin advance\b|\bno thanks\b|\bthank(?:s| you) for nothing\b|\bwould (?:be (?:grateful|thankful)|appreciate)\b|\b(?:don['’]t|do not|didn['’]t) appreciate\b|\beven if\b|\bonly (?:once|after) I\b/i;

const locate = ({ sentences }: ReadMessage) => firstSaying(sentences, thanks, hollow);

export const gratitude: Check = {
  id: 'gratitude',
  title: 'It thanks them for their time',
  evidence: [guides],
  severity: missingSeverity('gratitude', 'error'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you for your time today.' },
      { kind: 'thank_you', body: 'I am grateful that you showed me the lab.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nIt was a good talk.\n\nThanks,\nSam' },
      { kind: 'thank_you', body: 'Dear Priya,\n\nI would appreciate an early decision.' },
      { kind: 'outcome_thanks', body: 'Dear Priya,\n\nWhat a pity. Thanks for nothing.' },
    ],
  },
  element: { id: 'gratitude', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.greeting?.end ?? 0;
    yield { field: 'body', start: at, end: at, message: 'It does not thank them for their time.' };
  },
};
