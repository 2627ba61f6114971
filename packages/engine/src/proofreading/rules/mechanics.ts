import { type GrammarRule, rules } from '../grammarRule.js';

const negated = 'do|does|did|is|are|was|were|would|could|should|have|has|had|need';
const contractions: Record<string, string> = {
  im: "I'm",
  ive: "I've",
  youre: "you're",
  theyre: "they're",
  weve: "we've",
  youve: "you've",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  heres: "here's",
  cant: "can't",
  wont: "won't",
  youd: "you'd",
  itll: "it'll",
  youll: "you'll",
  whos: "who's",
};
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const months = 'january|february|april|june|july|august|september|october|november|december';
const peoples =
  'english|german|french|spanish|italian|portuguese|dutch|swedish|danish|norwegian|finnish|russian|ukrainian|chinese|japanese|korean|arabic|hindi|turkish|greek|european|american|british|indian|african|asian|canadian|australian|irish|christmas|easter|linkedin|google|microsoft|excel|powerpoint|python';
const capital = (word = '') => word.charAt(0).toUpperCase() + word.slice(1);

/** Apostrophes, capitals, spaces, doubled words and question marks. */
export const mechanicsRules: GrammarRule[] = [
  ...rules('The apostrophe is missing.', [
    [new RegExp(`\\b(${negated})nt\\b`, 'gi'), "$1n't"],
    [
      new RegExp(`\\b(${Object.keys(contractions).join('|')})\\b`, 'gi'),
      (word = '') => (/^[A-Z]{2,}$/.test(word) ? undefined : contractions[word.toLowerCase()]),
    ],
    [/\bid (?=(?:like|love|be|prefer|rather|have|gladly|welcome)\b)/gi, "I'd "],
    [/\bill (?=(?:be|send|call|write|let|get|wait|bring|try)\b)/gi, "I'll "],
    [/^lets (?=\w)/gi, "let's "],
    [
      /\b(today|yesterday|tomorrow)s (?=(?:interview|meeting|conversation|talk|chat|call|discussion|visit)\b)/gi,
      "$1's ",
    ],
  ]),
  ...rules('This is written with a capital.', [
    [/(?<![\w.'’@/-])i(?=['’](?:m|ve|d|ll)\b|[ ,;]|$)(?!\.e)/g, 'I'],
    [new RegExp(`(?<![\\w.@/-])(${days}|${months})(?:(?=s\\b)|(?![\\w@/-]))`, 'g'), capital],
    [
      /\b(in|last|next|since|until|by|of|early|late|mid|\d{1,2}(?:st|nd|rd|th)?) (may|march)(?= (?:\d{1,4}|I|we|and)\b|[.,]|$)/g,
      (before = '', month = '') => `${before} ${capital(month)}`,
    ],
    [
      new RegExp(`(?<![\\w.@/-])(${peoples})(?![\\w.@/-])`, 'g'),
      (word = '') => ({ linkedin: 'LinkedIn', powerpoint: 'PowerPoint' })[word] ?? capital(word),
    ],
  ]),
  ...rules('Here is a space too many or too few.', [
    [/(?<=[\p{L}\d)]) +([,;:?!]|\.(?![\w.]))(?=\s|$)(?! ?[)(-])/gu, '$1'],
    [/(\p{Ll}{2}|\p{Ll}['’]\p{Ll}),(?=\p{L}{2})/gu, '$1, '],
    [
      /(?<![\w/@-])(\p{L}?\p{Ll}{2,})([.!?])(\p{Lu}\p{Ll}*)(?![\w./@])/gu,
      (word = '', mark = '', next = '') =>
        /^(?:js|Net|Js|Com|Org|Io|Ai)$/.test(next) ? undefined : `${word}${mark} ${next}`,
    ],
    [/(\p{L}) {2,}(?=\p{L})/gu, '$1 '],
  ]),
  ...rules('A word stands twice.', [
    [
      /(?<![\p{L}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
      (word = '') => {
        const isName = /^\p{Lu}/u.test(word) && word !== 'The' && word !== 'I';
        return isName || /^(?:had|that|bye|no|so|knock|is|ha|do)$/i.test(word) ? undefined : word;
      },
    ],
    [/(?<!\b(?:what|it|this|that|all) (?:\w+ )?)\b(is)\s+is\b/gi, '$1'],
    [/\b([a-z]+ [a-z]+) \1\b/g, '$1'],
  ]),
  ...rules('A question ends in a question mark.', [
    [
      /^((?:is|are|do|does|did|has|have|can|could|may|would|will) (?:there|you|it|the|this|that|I|we|they|he|she|hiring|my|your|any\w*|a|an) (?!thank|add|say|congratulate|just)[^.?!]{5,200})\.$/gi,
      '$1?',
    ],
  ]),
];
