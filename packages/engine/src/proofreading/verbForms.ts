/** Base, past and participle of the verbs letters are full of; others are formed by rule. */
const irregular = `be was been|become became become|begin began begun|bring brought brought|build built built|buy bought bought|
choose chose chosen|come came come|do did done|drive drove driven|feel felt felt|find found found|forget forgot forgotten|
get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hold held held|keep kept kept|
know knew known|lead led led|leave left left|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|
run ran run|say said said|see saw seen|sell sold sold|send sent sent|show showed shown|speak spoke spoken|spend spent spent|
stand stood stood|take took taken|teach taught taught|tell told told|think thought thought|understand understood understood|
win won won|write wrote written`;
const regular = `accept add address advise answer apply appreciate arrange ask assist attach attend believe call clarify complete confirm
consider contact continue contribute decide deliver describe develop discuss enjoy expect explain express finish follow forward
gain help hesitate hire hope impress improve include inform interview introduce invite join learn like listen look manage mention
move need offer plan prepare present proceed provide receive recommend reply request review share start stay suggest support talk
thank train try use visit wait walk want welcome work`;

export interface Verb {
  base: string;
  /** "goes" */
  third: string;
  past: string;
  participle: string;
  /** "going" */
  gerund: string;
}

export const verbs: Verb[] = [
  ...irregular.split('|').map((forms) => {
    const [base = '', past = '', participle = ''] = forms.trim().split(' ');
    return { ...formsOf(base), past, participle };
  }),
  ...regular.split(/\s+/).map(formsOf),
];

/** The verb of which a word is this form. */
export function verbOf(form: keyof Verb, word: string): Verb | undefined {
  return byForm[form].get(word.toLowerCase());
}

/** The words of one form as alternatives of a pattern. */
export function anyOf(form: keyof Verb, keep: (verb: Verb) => boolean = () => true): string {
  return [...new Set(verbs.filter(keep).map((verb) => verb[form]))].join('|');
}

const indexBy = (form: keyof Verb) => new Map(verbs.map((verb) => [verb[form], verb]));
const byForm: Record<keyof Verb, Map<string, Verb>> = {
  base: indexBy('base'),
  third: indexBy('third'),
  past: indexBy('past'),
  participle: indexBy('participle'),
  gerund: indexBy('gerund'),
};

function formsOf(base: string): Verb {
  const doubled = /^(?:plan|get|run|win|begin|forget)$/.test(base) ? base + base.at(-1) : base;
  const past = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ied`
    : `${doubled}${base.endsWith('e') ? 'd' : 'ed'}`;
  const third =
    { be: 'is', have: 'has', do: 'does', go: 'goes' }[base] ??
    `${base.replace(/([^aeiou])y$/, '$1ie').replace(/(s|sh|ch|x)$/, '$1e')}s`;
  const gerund = `${doubled.length > 2 ? doubled.replace(/([^e])e$/, '$1') : doubled}ing`;
  return { base, third, past, participle: past, gerund };
}
