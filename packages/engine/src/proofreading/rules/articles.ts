import { type GrammarRule, rules } from '../grammarRule.js';

/** Words that begin with a vowel's letter and a consonant's sound, and the other way about. */
const soundsLikeConsonant =
  /^(?:uni(?!n|m[^a-z])|unic|unif|uniq|unit|univ|us(?:e|ab|ag|ing|ual|ur|er)|ut(?:il|op)|eu|ewe|one\b|once\b|ubiq|uran|ufo|ukr|uk\b|u-|url)/i;
const soundsLikeVowel = /^(?:hour|honest|hono(?!lulu)u?r|heir|herb\b)/i;
/** Letters whose names begin with a vowel: an MBA, an X-ray. */
const spelledWithVowel = /^[AEFHILMNORSX](?=[A-Z]|-|\d|$)/;
/** Read as words in spite of their capitals. */
const readAsWord =
  /^(?:NATO|NASA|SQL|SAP|LAN|RAM|SAAS|SAML|SCRUM|LEED|FAQ|ROI|SAT|SIM|SWAT|MIDI|REST|RAID|LASER|SEO|LEAN|HIIT|FIFA|HIPAA)\b/;

function startsWithVowel(word: string): boolean | undefined {
  if (/^[A-Z]{2,}/.test(word)) {
    if (readAsWord.test(word)) return undefined;
    if (/^[A-Z]{5,}/.test(word)) return /^[AEIO]/.test(word) ? true : undefined;
    return spelledWithVowel.test(word);
  }
  if (/^[a-z]-/i.test(word)) return /^[aefhilmnorsx]/i.test(word);
  if (/^8|^1[18]\b/.test(word)) return true;
  if (!/^[a-z]/i.test(word)) return undefined;
  if (soundsLikeVowel.test(word)) return true;
  if (/^unin|^unim/i.test(word)) return true;
  if (soundsLikeConsonant.test(word)) return false;
  return /^[aeiou]/i.test(word);
}

const choose =
  (vowel: boolean) =>
  (article = '', word = '') => {
    if (startsWithVowel(word) !== vowel) return undefined;
    const right = vowel ? 'an' : 'a';
    return `${/^A/.test(article) ? `A${right.slice(1)}` : right} ${word}`;
  };

export const articleRules: GrammarRule[] = [
  ...rules('Before the sound of a vowel it is “an”.', [
    [
      /(?<![\w.'’&/-])([aA]) ((?!(?:and|or|as|is|in|are|of|on|an|a|at|am|if|our)\b)[\w-]+)/g,
      choose(true),
    ],
  ]),
  ...rules('Before the sound of a consonant it is “a”.', [
    [/(?<![\w.'’&/-])([aA]n) ((?!(?:hour|historic|hotel)\b)[\w-]+)/g, choose(false)],
  ]),
  ...rules('An article is missing or too much.', [
    [/\b(a|an) the\b/gi, 'the'],
    [/\b(a|an) (my|your|our|their)\b/gi, '$2'],
    [/\b(the|my|your) (the|a|an)\b(?! \w+ (?:is|was))/gi, '$1'],
  ]),
];
