import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import { sentenceOn } from './reading/contentWords.js';
import { firstSaying } from './reading/firstSaying.js';
import type { ReadMessage } from './reading/readMessage.js';
import { saysOrTells } from './reading/saysOrTells.js';
import type { Span } from './reading/span.js';

/** Turns of phrase that bring up something from the conversation, for when no topics were noted. */
const recalling = new RegExp(
  [
    String.raw`\b(?:talk|conversation|discussion|chat|notes|exchange) (?:\w+ )?about (?!(?:the|this|your|a) (?:\w+ ){0,4}(?:role|position|job|post|opening|vacancy))`,
    String.raw`\b(?:hear(?:ing)?|learn(?:ing|ed|t)?|find(?:ing)? out|told me|spoke|mentioned|described|explained|showed me) (?:more )?(?:about |how |that |of )(?!(?:the|this|your) (?:\w+ ){0,3}(?:role|position|job|opening|opportunity|decision|application|company|organi[sz]ation|firm)(?:\b(?! \w+(?:s|ed|ing)\b))\b)(?!my\b|me\b|you\b|next)`,
    String.raw`\bas you (?:told me|said|put it)\b|\b(?:told|assured) me (?:\w+ ){1,3}that\b|\bafter our (?:talk|conversation|interview|meeting),? I (?:came to see|reali[sz]ed|saw|understood)\b`,
    String.raw`\byou (?:demonstrated|recommended|suggested|presented|drew|sketched|walked me through)\b|\byour (?:remarks?|comments?|plans?|views?|thoughts|suggestions?|vision|insights?|explanation|experiences?) (?:on|to|for|about|of|that|in|with|regarding)\b|\bwhat you (?:told me|said|shared|explained)\b|\b(?:coming back to|keep thinking|kept thinking|stuck in my mind|stayed in my mind)\b|\bwe both\b|\b(?:explaining|showing me|describing|sharing) (?:how|why|what|the (?!role|position|job)|your)|\b(?:meeting|met) (?!you\b|with\b|the\b|me\b|your\b|and\b|on\b|in\b|at\b|again\b|last\b|this\b|us\b)(?=[a-z]+ (?:and|in|from|at) )|\bseeing the\b`,
    String.raw`\b(?:intrigued|inspired|resonated|stayed with me|made me think|highlight)\b|\bI agree with you\b|\b(?:enjoyed|liked|loved) (?:discussing|talking about|hearing|seeing)\b(?! (?:more )?(?:about )?(?:the|this|your|a) (?:\w+ ){0,3}(?:role|position|job|post|opening|opportunity))`,
    String.raw`\b(?:talk|conversation|discussion|chat) (?:of|on|regarding|around) (?!(?:the|this|your|a) (?:\w+ ){0,4}(?:role|position|job|post|opening|vacancy))|\b(?:problem|question|point|idea|issue|challenge|topic|example) (?:that )?you (?:raised|mentioned|described|brought|named|asked|shared|gave)\b|\byour approach to\b|\byou (?:mentioned|pointed out|explained|described|told me|said) (?:that|how|why|what)\b(?!.{0,60}\b(?:hear|answer|decision|decide|by (?:mon|tues|wednes|thurs|fri)))`,
    String.raw`\b(?:impressed|struck|surprised|fascinated) (?:me\b|by|at|that|to)`,
    String.raw`\b(?:admire|(?:as|when) (?:you (?:said|mentioned|described|explained|pointed)|we (?:discussed|talked about|spoke about))|your (?:story|point|remark|account|example|description|advice|idea|question) (?:about|on|of|that|regarding)|\w+ you (?:described|mentioned)|what you (?:said|told|described|showed)|liked (?:the|your|how)|enjoyed hearing)\b`,
  ].join('|'),
  'i',
);

/** A slot to be filled with what was talked about, not with what one has done oneself. */
const slotForTopic =
  /[[{<(](?![^\]}>)]{0,60}\b(?:my|own|similar)\b)[^\]}>)]{0,60}(?:\b|_)(?:topic|subject|theme|anecdote|challenge|project(?![ _]manager)|(?:discuss|talk|describ|mention)ed)(?:\b|_)/i;

/** News of the outcome is no detail of the conversation. */
const outcome = /\b(?:disappoint\w*|upset|sorry|sad|regret\w*|hard to believe)\b/i;

function locate({ sentences, input }: ReadMessage): Span | undefined {
  const topics = input.topics ?? [];
  if (topics.length > 0) return sentenceOn(sentences, topics);
  return (
    firstSaying(sentences, slotForTopic) ?? saysOrTells(sentences, 'specific', recalling, outcome)
  );
}

/** Something from this conversation: one of the topics noted for it, else any turn of phrase that recalls one. */
export const specificDetail: Check = {
  id: 'specific-detail',
  title: 'It takes up something from this conversation',
  evidence: [guides],
  severity: missingSeverity('specific', 'warning'),
  examples: {
    good: [
      {
        kind: 'thank_you',
        topics: ['moving the warehouse to Postgres'],
        body: 'I keep thinking about the move of your warehouse to Postgres.',
      },
      { kind: 'thank_you', body: 'I liked our talk about forecasting.' },
      { kind: 'thank_you', body: 'You made me change a nappy in my best suit.' },
      { kind: 'thank_you', body: 'I learned a great deal about [topic of the interview].' },
    ],
    bad: [
      {
        kind: 'thank_you',
        topics: ['moving the warehouse to Postgres'],
        body: 'Thank you for the talk. I liked hearing about the team.',
      },
      { kind: 'thank_you', body: 'Thank you for the conversation about the analyst role.' },
      { kind: 'thank_you', body: 'I enjoyed learning more about [Company] and [similar project].' },
    ],
  },
  element: { id: 'specific', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.endOfText;
    const topic = message.input.topics?.[0];
    const hint = topic ? ` You noted “${topic}”.` : '';
    const text = `Nothing in it comes from this conversation.${hint}`;
    yield { field: 'body', start: at, end: at, message: text };
  },
};
