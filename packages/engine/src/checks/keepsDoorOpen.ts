import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { firstSaying } from './reading/firstSaying.js';

const open = new RegExp(
  [
    String.raw`\b(?:keep|bear|have) me (?:\w+ )?in mind\b|\b(?:keep|stay|be|remain) in (?:touch|contact)\b|\bpaths? (?:\w+ )?cross`,
    String.raw`\b(?:in (?:the )?future|another (?:time|role|position|opening|opportunity|chance)|other (?:roles?|positions?|openings?)|(?:future|later|new|suitable) (?:roles?|positions?|openings?|opportunit\w+|vacanc\w+))\b`,
    String.raw`\b(?:apply|write|talk|speak|meet|work|hear|come) (?:\w+ ){0,4}(?:again|one day|some ?day|later|next (?:time|year))\b|\bnext time\b`,
    String.raw`\b(?:if|when|should) (?:something|anything|a \w+|another|there|you|the) [^.]{0,60}\b(?:opens?|comes? up|open(?:ing)?|arises?|turns? up|need|free)\b`,
    String.raw`\b(?:follow|watch) (?:\w+ ){0,3}(?:work|progress|company|projects?)\b|\b(?:connect|linkedin|door (?:\w+ )?open)\b`,
  ].join('|'),
  'i',
);
const vetoes =
  /\b(?:never|no longer|nor|do not|don['’]t|not) (?:\w+ ){0,2}(?:apply|contact|write|keep|work)\b/i;

/** After a rejection: a word of later contact. */
export const keepsDoorOpen: Check = {
  id: 'keeps-door-open',
  title: 'After a rejection it keeps the door open',
  evidence: [guides],
  severity: (kind) => (kind === 'outcome_thanks' ? 'warning' : undefined),
  examples: {
    good: [
      { kind: 'outcome_thanks', body: 'Do keep me in mind if something opens up later.' },
      { kind: 'outcome_thanks', body: 'I hope that our paths cross once more.' },
    ],
    bad: [
      { kind: 'outcome_thanks', body: 'Thank you for telling me.' },
      { kind: 'outcome_thanks', body: 'I will never apply to you again.' },
    ],
  },
  *find({ sentences, endOfText }) {
    if (firstSaying(sentences, open, vetoes)) return;
    const message = 'It says nothing of staying in contact.';
    yield { field: 'body', start: endOfText, end: endOfText, message };
  },
};
