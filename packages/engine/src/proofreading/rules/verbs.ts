import { type GrammarRule, rules } from '../grammarRule.js';
import { anyOf, type Verb, verbOf } from '../verbForms.js';

const modal =
  "(?:can|could|will|would|should|may|might|must|cannot|can['’]t|won['’]t|wouldn['’]t|couldn['’]t|shouldn['’]t)";
const pronoun = '(?:I|you|we|they|he|she|it)';
const dont = "(?:do|does|did|don['’]t|doesn['’]t|didn['’]t)";
const isChanged = ({ base, past }: Verb) => base !== past;
const third = anyOf(
  'third',
  ({ base }) => !/^(?:be|call|help|work|plan|show|like|need|offer)$/.test(base),
);
const past = anyOf('past', isChanged);
const notThePast = anyOf('past', ({ past, participle }) => past !== participle && past !== 'was');
const gerundFrom = anyOf(
  'base',
  ({ base }) => !/^(?:be|lead|hope|need|offer|plan|request|review|show|talk|train)$/.test(base),
);

const toBase =
  (form: keyof Verb) =>
  (before = '', word = '') => {
    const verb = verbOf(form, word);
    return verb && `${before}${verb.base}`;
  };
const toParticiple = (before = '', word = '') => {
  const verb = verbOf('past', word);
  return verb && `${before}${verb.participle}`;
};
const toGerund = (before = '', word = '') => {
  const verb = verbOf('base', word);
  return verb && `${before}${verb.gerund}`;
};
const row = (pattern: string, right: GrammarRule['right']): [RegExp, GrammarRule['right']] => [
  new RegExp(pattern, 'gi'),
  right,
];

/** Forms of verbs after other verbs and prepositions. */
export const verbRules: GrammarRule[] = [
  ...rules('After this verb the next one stands in its plain form.', [
    row(
      String.raw`\b(${modal} (?:not |also |gladly |always |never )?|\bplease (?:do not |don['’]t )?)(${third}|${anyOf('third', ({ base }) => /^(?:call|help|show|like|need|offer)$/.test(base))})\b`,
      toBase('third'),
    ),
    row(
      String.raw`\b(${modal} (?:not |also |${pronoun} )?|\bplease (?:do not |don['’]t ))(${past})\b(?! (?:by|numbers?|applicants?))`,
      toBase('past'),
    ),
    row(
      String.raw`\b(${dont} (?:not |${pronoun} )?)(${past})\b(?<!\bdo (?:thought|felt|meant))`,
      (before = '', word = '') =>
        /^(?:do|does|did) $/i.test(before) ? undefined : toBase('past')(before, word),
    ),
    row(String.raw`\b((?:did|do|does) not )(${third})\b`, toBase('third')),
    row(
      String.raw`(?<=\bto )()(${anyOf('past', ({ base, past }) => base !== past && !/^(?:used|felt|led|left|lost|found|thought|written|addressed|added|attached|gained|improved|included|needed|offered|planned|requested|shared|supported|trained|welcomed|invited|advised|hired)$/.test(past))})\b(?= (?:you|me|the|us|with|your|a|an|about|that|how)\b)`,
      toBase('past'),
    ),
  ]),
  ...rules('After “have” stands the participle.', [
    row(
      String.raw`\b((?:have|has|had|['’]ve|having) (?:also |already |not |never |just |always |${pronoun} )?)(${notThePast})\b`,
      toParticiple,
    ),
    row(
      String.raw`\b((?:have|has|['’]ve) )lead\b(?! (?:times?|engineers?|roles?|generation))`,
      '$1led',
    ),
  ]),
  ...rules('Without “have” this verb needs its past tense.', [
    row(
      String.raw`(?<!\b(?:have|has|had|am|is|are|was|were|not|be) )\b((?:^|and |that |when |yesterday |because )?(?:I|we|they|he|she) )(seen|done|gone|written|taken|spoken)\b`,
      (before = '', word = '') => {
        const verb = verbOf('participle', word);
        return verb && `${before}${verb.past}`;
      },
    ),
    row(String.raw`\b(in my (?:last|previous|former|first|old) \w+,? I )lead\b`, '$1led'),
    row(
      String.raw`\b(I (?:successfully|once|previously|also) )lead\b(?= (?:a|an|the|two|three|four|five))`,
      '$1led',
    ),
  ]),
  ...rules('Here the verb takes the form in -ing.', [
    row(
      String.raw`\b(look(?:s|ed|ing)? (?:very much )?forward to )(${gerundFrom})\b(?! (?:calls?|days?|sessions?|event|week|at|trip))`,
      toGerund,
    ),
    row(
      String.raw`\b((?:thanks?(?: you)?(?: (?:very|so) much)?|grateful|thankful) for )(${gerundFrom})\b(?= (?:me|us|the|your|time|with|to|about|so|out|it|this|my|on)\b)`,
      toGerund,
    ),
    row(
      String.raw`\b(interested )to (learn|work|join|contribute|start|discuss|develop)\b`,
      (before = '', word = '') => toGerund(`${before}in `, word),
    ),
    row(String.raw`\b(appreciate )to (${gerundFrom})\b`, toGerund),
    row(
      String.raw`\b((?:after|before|without|by|while) )(receive|have|speak|hear|discuss|consider|know|apply|join|meet|provide|explain|send)\b(?= (?:the|a|an|your|you|my|this|that|with|to|it|about|any|from|for)\b)`,
      toGerund,
    ),
    row(
      String.raw`\b((?:excited|capable|fond|good|interest|experience|succeeded|delay) (?:about|of|at|in) )(learn|work|join|develop|manage|lead|train|plan|build|help|contribute|write)\b(?= (?:the|a|an|your|you|my|this|that|with|to|for|on|in)\b)`,
      toGerund,
    ),
    row(
      String.raw`\b((?:enjoyed|enjoy|suggest|recommend|mind|finished|avoid|consider) )(meet|speak|talk|learn|hear|read|see|work|listen|discuss|visit)\b(?= (?:the|a|an|your|you|my|this|that|with|to|about|from|of|how)\b)`,
      toGerund,
    ),
    row(String.raw`\b(am looking forward )to (hear|meet|see|work)\b`, (before = '', word = '') =>
      toGerund(`${before}to `, word),
    ),
  ]),
  ...rules('This word takes another form here.', [
    row(String.raw`\b(was|were|am|is|are|got|get|getting|['’]m) use to\b`, '$1 used to'),
    row(String.raw`\b(was|were|am|is|are|['’]m) suppose to\b`, '$1 supposed to'),
    row(
      String.raw`\b((?:am|was|are|were|['’]m|really|very|so|feel|felt|quite) )exciting (?=about|to|by|for)`,
      '$1excited ',
    ),
    row(
      String.raw`\b((?:am|was|['’]m|very|really|still|most) )interesting in\b`,
      '$1interested in',
    ),
    row(
      String.raw`\b((?:was|am|were|very|so|really|deeply|quite) )impress (?=by|with)`,
      '$1impressed ',
    ),
    row(String.raw`\bI am agree\b`, 'I agree'),
    row(String.raw`\bmyself (?:is|am) (?=\p{Lu})`, 'I am '),
    row(String.raw`\b(suggest|recommend|explain) me (?=the|how|your|what|that|a )`, '$1 to me '),
    row(String.raw`\b(want|like|wish) that you (?=\w)`, '$1 you to '),
    row(String.raw`\bdiscuss(ed|ing)? about\b`, (ending = '') => `discuss${ending}`),
    row(
      String.raw`\bI am (working|living|employed|doing) (.{2,30} )?since\b`,
      (word = '', rest = '') => `I have been ${word} ${rest}since`,
    ),
    row(
      String.raw`\bsince (two|three|four|five|six|ten|several|many) (years|months|weeks|days)\b`,
      'for $1 $2',
    ),
    row(String.raw`\blook(ing|s|ed)? forward for\b`, (ending = '') => `look${ending} forward to`),
  ]),
];
