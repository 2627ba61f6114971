import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import type { ReadMessage } from './reading/readMessage.js';
import { saysOrTells } from './reading/saysOrTells.js';

const did = String.raw`(?:built|cared|coached|created|cut|designed|developed|drafted|drawn|drove|edited|founded|grew|handled|headed|held|implemented|improved|increased|introduced|launched|led|maintained|managed|migrated|negotiated|organi[sz]ed|planned|produced|ran|reduced|run|saved|set up|shipped|sold|supervised|taught|trained|tuned)\b|won\b(?!['’])|(?:wrote|written) (?:most|many|several|software|code|(?:the|a) (?:\w+ )?(?:manual|report|book|code|software|guide|thesis))\b`;
const fitting = new RegExp(
  [
    String.raw`\bmy (?:own )?(?:\w+ ){0,3}(?:experience|background|skills?|skill set|expertise|qualifications?|training|degree|knowledge|work (?:at|in|on|with|for)|years|strengths?|track record|certificat\w+|studies|thesis)\b`,
    String.raw`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many) years (?:of|in|as|at|with|spent)\b`,
    String.raw`\bI(?:['’]ve)? (?:have |had |also |already |once |recently |personally )*(?:${did})`,
    String.raw`\b(?:in|at) my (?:last|previous|current|present|former) (?:role|job|position|post|team|company)\b`,
    String.raw`\bI (?!(?:can|could|will|would)\b)(?:\w+ )?bring\b(?! (?:this|it|that|up))|\bI (?:would|could|can|will) (?:\w+ )?(?:bring(?! (?:my |the )?(?:references?|tools|papers|documents|it|them|that|this))|contribute|offer|add|help (?:you|your|the))\b`,
    String.raw`\b(?:I am|I['’]m) (?:\w+ )?(?:qualified|experienced|trained|certified|skilled|fluent|proficient|versed)\b`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|many) years['’]? (?:of )?(?:\w+ )?experience\b|\bI (?:speak|know|hold|have|use|understand) (?:\w+ ){0,3}(?:languages?|fluent\w*|certificat\w+|degree|licen[cs]e|diploma|experience|fluently)\b`,
    String.raw`\bas an? (?:\w+ ){1,3},? I (?:would|can|could|am|have|know)\b|\bhaving (?:(?:${did})|worked|spent) \b|\bI(?:['’]d| would| could| will) be (?:a |an )?(?:\w+ )?(?:great |good |strong |useful|valuable |excellent |natural )(?:fit|match|asset|addition)?\b|\bI (?:would|could) (?:make|be) an? (?:\w+ )?(?:asset|addition|fit)\b`,
    String.raw`\bI (?:recently |have |just )+(?:completed|finished|passed|earned|obtained|gained|studied|worked)\b|\bI (?:look|looked) after \w+|\bmy (?:time|work|years|role|job) (?:at|in|with|as) \w+ (?:\w+ )?(?:taught|showed|gave|prepared)\b|\b(?:taught|prepared) me (?:how|to|for)\b`,
    String.raw`\b(?:under my lead(?:ership)?|led by me|inside out|(?:was|am|been) (?:in charge of|responsible for))\b|\bmy (?:portfolio|record|results|references) (?:shows?|speaks?|proves?)\b|\bI (?:have )?worked (?:on|in|as|with|for) (?:\w+ )?(?:similar|comparable|such|an?|the|two|three|many|several)\b|\bmy (?:years|career|training|work) (?:in|as|at|with)\b|\b(?:has|have) (?:made|taught|trained|prepared|given) me\b|\b(?:used|accustomed) to (?:tight|long|hard|working|dealing|leading)\b|\b(?:graduate of|degree in|trained as|qualified as|certified in)\b`,
    String.raw`\bwhat I (?:can do|have done|did)\b|\beverything your (?:\w+ ){0,3}(?:role|job|position) asks\b`,
    String.raw`\b(?:match|matches|suits?|fits?) (?:\w+ ){0,2}(?:my|what I)\b|\b(?:skills|experience) (?:that )?I (?:have|gained|bring)\b`,
  ].join('|'),
  'i',
);
const vetoes =
  /\b(?:still building up|no experience|lack(?:ed|ing)? (?:the )?(?:experience|skills)|were a \w+ (?:\w+ )?(?:match|fit)|talk(?:ed|ing)? (?:to me )?(?:about|over)|ask(?:ed|ing) (?:me )?about|discuss(?:ed|ing)?|better qualified|best experience|(?:loved|enjoyed) my experience)\b/i;

const locate = ({ sentences }: ReadMessage) =>
  saysOrTells(sentences, 'qualifications', fitting, vetoes);

/** A skill or an achievement that speaks for the candidate. */
export const qualifications: Check = {
  id: 'qualifications',
  title: 'It says what you bring to the role',
  evidence: [guides],
  severity: missingSeverity('qualifications', 'warning'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'My five years in logistics would be of use to you.' },
      { kind: 'thank_you', body: 'I have run comparable campaigns for local shops.' },
      { kind: 'thank_you', body: 'At Maersk I cut the waiting time at the gate by a third.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Thank you for your time. I am very interested in the role.' },
      { kind: 'thank_you', body: 'I was glad to talk over my experience with you.' },
    ],
  },
  element: { id: 'qualifications', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.endOfText;
    const text = 'It names no skill or achievement of yours that fits the role.';
    yield { field: 'body', start: at, end: at, message: text };
  },
};
