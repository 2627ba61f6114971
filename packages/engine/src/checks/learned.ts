import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import { firstSaying } from './reading/firstSaying.js';
import type { ReadMessage } from './reading/readMessage.js';

const learning = new RegExp(
  [
    String.raw`\b(?:learn(?:ed|t|ing)?|hear(?:d|ing)?|f(?:ind|ound)(?:ing)? out|read(?:ing)?) (?:\w+ ){0,2}(?:about|how|that|what|why|of)\b(?! (?:your|the) (?:decision|offer))`,
    String.raw`\b(?:insights?|(?:better|deeper|clearer|good|clear|vivid|fuller|real) (?:\w+ )?(?:understanding|picture|idea|sense|impression)|glimpse)\b`,
    String.raw`\b(?:understand|see|know) (?:\w+ )?(?:better|more clearly|now) (?:\w+ )?(?:how|what|why)\b`,
    String.raw`\b(?:you|\w+) (?:told me|explained|showed me|described|walked me through|taught me|said|mentioned|shared|gave me)\b`,
    String.raw`\b(?:see|saw|seen|seeing|met|meet(?:ing)?) (?:\w+ ){0,3}(?:how|team|people|lab|office|workshop|plant|organi[sz]ation|colleagues)\b`,
    String.raw`\b(?:what|all) you (?:said|told|showed|described|explained|shared)\b|\bshar(?:ed|ing) your\b`,
    String.raw`\b(?:conversation|talk|discussion|chat|exchange) (?:\w+ )?about (?!(?:the|this|your|a) (?:\w+ ){0,4}(?:role|position|job|post|opening|vacancy))`,
  ].join('|'),
  'i',
);
const vetoes =
  /\b(?:would (?:like|love)|hope|eager|keen|wish|want|look(?:ing)? forward|glad|happy|pleased) (?:\w+ ){0,2}to (?:learn|hear|find out|see|meet)\b|\blook(?:ing)? forward to (?:learn|hear|find|see|meet)ing\b|\bto have (?:heard|learned)\b/i;

const locate = ({ sentences }: ReadMessage) => firstSaying(sentences, learning, vetoes);

/** What the conversation taught about role, people or company. */
export const learned: Check = {
  id: 'learned',
  title: 'It says what was learned of role, people or company',
  evidence: [guides],
  severity: missingSeverity('learned', 'warning'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'I enjoyed hearing how your team plans its releases.' },
      { kind: 'thank_you', body: 'You gave me a good picture of the work.' },
      { kind: 'thank_you', body: 'Having met the team, I see why people stay.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Thank you for your time. I hope to hear from you.' },
      { kind: 'thank_you', body: 'I would like to learn more about the role.' },
    ],
  },
  element: { id: 'learned', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.endOfText;
    const text = 'It does not say what you learned of the role, the people or the company.';
    yield { field: 'body', start: at, end: at, message: text };
  },
};
