import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import type { ReadMessage } from './reading/readMessage.js';
import { saysOrTells } from './reading/saysOrTells.js';

const asking = new RegExp(
  [
    String.raw`\b(?:let me know|(?:please|kindly) (?:\w+ )?(?:advise|reach out|contact me|tell me)|at your disposal|do not hesitate|don['’]t hesitate|feel free to|get in touch)\b`,
    String.raw`\b(?:(?:any|an) (?:\w+ )?(?:update|news|information|feedback|word)|next steps?|time ?(?:line|frame|table)|where (?:your|the|my) \w+ stands?)\b[^.]{0,60}\b(?:welcome|grateful|glad|appreciate\w*|would help)\b`,
    String.raw`\b(?:welcome|grateful|glad|appreciate|like|love|happy|eager|keen|ask|wonder\w*|look(?:ing)? forward to)\b[^.]{0,40}\b(?:update|news|next steps?|time ?(?:line|frame|table)|where (?:your|the|my) \w+ stands?|when I (?:might|could|can|may)|information|where (?:you|we|things) (?:are|stand)|whether (?:a|the|any|there))\b`,
    String.raw`(?<!\bw(?:as|ere) )\b(?:gladly|happy to|glad to|pleased to) (?:share|send|provide|give|answer|supply|tell|talk|meet)\b`,
    String.raw`\b(?:if|should) (?:there is|you need|it would be|I can|you (?:have|would like|require|wish))\b[^.]{0,60}\b(?:information|details?|questions?|anything|useful|helpful|more)\b`,
    String.raw`\b(?:love|like|glad|happy|good|grateful) to (?:know|learn|hear) (?:whether|if|when|how|where)\b`,
    String.raw`\bdo tell me\b|\bany (?:hint|word|idea|indication)\b[^.]{0,40}\b(?:timing|when|how|next)\b|\bI wonder(?:ed)? (?:how|when|whether|if|where|what)\b|\b(?:note|line|word) (?:on|about|of) (?:where|how|when|the)\b|\bshould you (?:wish|want|need|like|have|require)\b`,
    String.raw`\b(?:tell|write) me when\b|\bavailable for (?:a|any|another) (?:[\w-]+ ){0,2}(?:call|talk|conversation|interview|questions?)\b|\b(?:look(?:ing)? forward to|hope to) hear(?:ing)? from you\b[^.]{0,80}\b(?:about|by|when)\b`,
    String.raw`\b(?:can|could|may|might|shall|would|is|are|has|have|do|does|when|what|which) [^.?!]{3,160}\?`,
    String.raw`\bI (?:\w+ )?(?:need|want|expect|require|demand) (?:an?|your|the|my) (?:\w+ ){0,2}(?:answer|reply|decision|response|offer|contract|result|date)\b|\b(?:what time|where|when|which \w+) (?:should|shall|do|can|may) I\b|\b(?:call|write|answer|ring) me\b.{0,40}\b(?:today|tomorrow|back|once|monday|tuesday|wednesday|thursday|friday)\b|\bif I do not (?:have|hear|get)\b|\b(?:just|do|please) (?:shout|say so|say the word|ring|holler)\b`,
    String.raw`^(?:is|are|has|have) (?:the |there |hiring |any )[^.?!]{3,120}\bor\b`,
  ].join('|'),
  'i',
);
const rhetorical =
  /\b(?:how (?:dare|could you|can you)|what on earth|are you (?:serious|kidding|even))\b/i;

const locate = ({ sentences }: ReadMessage) =>
  saysOrTells(sentences, 'call-to-action', asking, rhetorical);

export const callToAction: Check = {
  id: 'call-to-action',
  title: 'It asks for something, or offers more',
  evidence: [guides],
  severity: missingSeverity('call-to-action', 'warning'),
  examples: {
    good: [
      { kind: 'status_check', body: 'Could you tell me how things stand?' },
      { kind: 'status_check', body: 'I would be glad of an update on the next steps.' },
      { kind: 'thank_you', body: 'If you need anything more from me, just let me know.' },
    ],
    bad: [
      { kind: 'status_check', body: 'I am still interested in the role.' },
      { kind: 'second_check', body: 'I have heard nothing.' },
    ],
  },
  element: { id: 'call-to-action', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.endOfText;
    const text = 'It neither asks for anything nor offers more.';
    yield { field: 'body', start: at, end: at, message: text };
  },
};
