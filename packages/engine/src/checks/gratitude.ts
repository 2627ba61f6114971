import { tonesOf } from '../meaning/tonesOf.js';
import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import { firstSaying } from './reading/firstSaying.js';
import type { ReadMessage } from './reading/readMessage.js';
import { complaint } from './tone/complaints.js';

const thanks =
  /(?<!should be )\bthank(?:s| you|ful)\b(?! (?:in advance|for nothing))|(?<!\bwould (?:be |(?:greatly|really|very much|truly) (?:be )?)?)\b(?:grateful|gratitude|appreciat(?:e[ds]?|ive|ion))\b|\bmeans a (?:lot|great deal) to me\b|\b(?:kind|good|generous|nice|gracious|thoughtful) of you to\b|\b(?:obliged|indebted) to you\b|\bI (?:\w+ )?value(?:d)? (?:your|the|that you) (?:time|hour|attention|help|advice|patience|openness|took)\b|\bmeant a (?:lot|great deal) to me\b|\bhow kind (?:you were|of you|it was)\b|\bowe you (?:\w+ )?thanks\b|\b(?:thx|tnx)\b|\bcheers for\b/i;
/** Thanks that are refused or put in doubt are none. */
const hollow =
  /\bno thanks\b|\b(?:don['’]t|do not|didn['’]t) appreciate\b|\bappreciate that you are busy\b|\beven if\b|\bonly (?:once|after) I\b/i;

/** Nor are those that mean the opposite: "Thank you for wasting my day." */
function locate({ sentences }: ReadMessage) {
  const heard = tonesOf(sentences.map(({ text }) => text));
  const sincere = sentences.filter(
    ({ text }, index) => heard[index]?.tone !== 'negative' && !complaint.test(text),
  );
  return firstSaying(sincere, thanks, hollow);
}

export const gratitude: Check = {
  id: 'gratitude',
  title: 'It thanks them for their time',
  evidence: [guides],
  severity: missingSeverity('gratitude', 'error'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you for your time today.' },
      { kind: 'thank_you', body: 'Thank you for your time; I would appreciate any news.' },
      { kind: 'thank_you', body: 'I am grateful that you showed me the lab.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nIt was a good talk.\n\nThanks,\nSam' },
      { kind: 'thank_you', body: 'Dear Priya,\n\nI would appreciate an early decision.' },
      { kind: 'outcome_thanks', body: 'Dear Priya,\n\nWhat a pity. Thanks for nothing.' },
      { kind: 'outcome_thanks', body: 'Thank you for wasting my day with your rude questions.' },
    ],
  },
  element: { id: 'gratitude', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.greeting?.end ?? 0;
    yield { field: 'body', start: at, end: at, message: 'It does not thank them for their time.' };
  },
};
