import { type GrammarRule, rules } from '../grammarRule.js';

const subject = (pronouns: string) =>
  String.raw`(?<!\b(?:and|of|about|with|to|for|from|between|than|in|on|at|by|like|told|gave|sent|asked|show|showed|what|who|[Ii]f|as|wish|were|was|are|is|do|does|did|have|has|had|make|made|let|help|helped|makes|lets|tell|how|where|when|is|thing|all|person|one|whom|which|that|why) )\b(${pronouns})`;
const many =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|few|both|numerous)';
const nouns =
  'year|month|week|day|hour|minute|colleague|question|project|office|team|opportunity|company|client|interview|interviewer|engineer|designer|point|thing|reason|customer|skill|idea|language|course|position|role|manager|department|certificate|product|plan|sample|meeting|conversation|person|member|student|patient|campaign|country|city';
const plural = (word: string): string => {
  if (word.toLowerCase() === 'person') return 'people';
  return `${word.replace(/([^aeiou])y$/i, '$1ie')}s`;
};
const singularVerb: Record<string, string> = {
  was: 'were',
  is: 'are',
  has: 'have',
  "doesn't": "don't",
};
const pluralVerb: Record<string, string> = {
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "haven't": "hasn't",
  "weren't": "wasn't",
  "aren't": "isn't",
};
const ofI: Record<string, string> = {
  is: 'am',
  are: 'am',
  has: 'have',
  does: 'do',
  goes: 'go',
  wants: 'want',
  needs: 'need',
  hopes: 'hope',
  thinks: 'think',
  likes: 'like',
  looks: 'look',
  works: 'work',
  believes: 'believe',
  knows: 'know',
  enjoys: 'enjoy',
  were: 'was',
};
const swap =
  (table: Record<string, string>) =>
  (who = '', verb = '') => {
    const right = table[verb.toLowerCase().replace('’', "'")];
    return right && `${who} ${right}`;
  };
const verbsOf = (table: Record<string, string>) =>
  `(${Object.keys(table).join('|').replaceAll("'", "['’]")})`;

/** Subject and verb, number and noun. */
export const agreementRules: GrammarRule[] = [
  ...rules('Subject and verb do not agree.', [
    [new RegExp(`${subject('I')} ${verbsOf(ofI)}\\b`, 'g'), swap(ofI)],
    [new RegExp(`${subject('he|she|it')} ${verbsOf(pluralVerb)}\\b`, 'gi'), swap(pluralVerb)],
    [new RegExp(`${subject('you|we|they')} ${verbsOf(singularVerb)}\\b`, 'gi'), swap(singularVerb)],
    [
      /^((?:the|your|my|our|both|all|several|many|two|three) (?!news|series)[a-z]+[^siu]s) (was|is|has)\b/gi,
      (who = '', verb = '') => swap(singularVerb)(who, verb),
    ],
    [/\bthis are\b/gi, 'this is'],
    [/\bthis were\b/gi, 'this was'],
    [/\b(these|those) (is|was|has)\b/gi, swap(singularVerb)],
    [
      new RegExp(
        `\\b(there) (is|was|has been) (?=(?:${many}|a few|lots of|a lot of \\w+s|some \\w+s)\\b)`,
        'gi',
      ),
      (there = '', verb = '') =>
        `${there} ${{ is: 'are', was: 'were' }[verb.toLowerCase()] ?? 'have been'} `,
    ],
    [
      /\b(everyone|everybody|someone|nobody|no one|each of (?:you|them|us)) (were|are|have)\b/gi,
      swap(pluralVerb),
    ],
    [
      /\b(my|your|the) (experience|role|interview|company|position|team|work|knowledge) (are|were)\b/gi,
      (owner = '', noun = '', verb = '') => `${owner} ${noun} ${pluralVerb[verb.toLowerCase()]}`,
    ],
  ]),
  ...rules('This noun belongs in the plural.', [
    [
      new RegExp(
        `\\b(one of (?:the|my|your|our|their|his|her) (?:\\w+st |many |main |key |few |best |first )?)(${nouns})\\b(?! (?:of|in|at)\\b)`,
        'gi',
      ),
      (before = '', noun = '') => before + plural(noun),
    ],
    [
      new RegExp(
        `\\b(${many} |\\b(?:[2-9]|[1-9]\\d) )(${nouns})\\b(?=[.,!?]| (?:of|in|ago|as|at|with|to|I|that|and|later|from|for|about|there|we|you|who|when)\\b|$)`,
        'gi',
      ),
      (count = '', noun = '') => count + plural(noun),
    ],
  ]),
  ...rules('This noun has no plural.', [
    [
      /\b(information|feedback|equipment|knowledge|furniture|homework|software|hardware|research)s\b/gi,
      '$1',
    ],
    [/\badvices\b/gi, 'advice'],
  ]),
  ...rules('What can be counted is fewer, not less.', [
    [
      /\bless (?=(?:mistakes|errors|people|questions|words|days|hours|things|items|applicants|candidates|meetings|emails|bugs|years|weeks|months|problems)\b)(?!(?:days|hours|years|weeks|months) )/gi,
      'fewer ',
    ],
  ]),
];
