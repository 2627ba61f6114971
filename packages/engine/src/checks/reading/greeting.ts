import { hasSlot } from './slots.js';
import { type Span, spanOf } from './span.js';

export interface Greeting extends Span {
  /** The name, with its title: empty for a bare "Hello,". */
  name: Span;
  /** Whether it names somebody, nobody in particular, or leaves a slot for the name. */
  addresses: 'person' | 'nobody' | 'slot';
  /** "Thank you, Priya!": the name stands in the first sentence, which says more than a greeting. */
  isWithinSentence?: true;
}

const opener =
  /^\s*(?:dear|hi+|hiya|hello+|he+y+|greetings|good (?:morning|afternoon|evening|day))\b(?![’'-])[ ,]*/iu;
const title = '(?:mr|mrs|ms|mx|miss|dr|prof|st)';
const name = new RegExp(
  String.raw`(?:\[[^\]\n]*\]|\{\{[^}\n]*\}\}|<[^>\n]*>|\([^)\n]*\)|\b${title}\.|\b\p{Lu}\.|[^\s,:;!.—–\[{<(]|[ \t](?![-—–]))+`,
  'iuy',
);
const days =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December';
const bareName =
  /^\s*((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})[ \t]*(?:[,—–-][ \t\r]*\n|[—–-] )/u;
/** The reader's name, set off by commas in the first sentence: titled, or after a word of thanks and the like. */
const vocative = new RegExp(
  String.raw`^\s*(?:[Mm]any thanks|[Tt]hank(?:s| you)|[Nn]o (?:worries|problem)|[Gg]reat|[Gg]ood|[Nn]ice|[Ll]ovely|[Ss]o)\b[^.!?\n]{0,80}?, ?(?<name>(?!${days})\p{Lu}[\p{L}'’-]+|\{[^{}\n]{1,40}\}|\[[^\[\]\n]{1,40}\])[.!,]|^\s*[^.!?\n]{2,120}, (?<titled>(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\b\.? (?:[Oo]r (?:Mr|Mrs|Ms)\.? )?(?:\p{Lu}[\p{L}'’-]+|_{3,}))[.!,]`,
  'u',
);
const nobody =
  /^(?:|sir|madam|ma['’]?am|sirs?(?: or |\/| and )madams?|there|all|both|everyone|everybody|team|folks|ladies and gentlemen|colleagues?|recruiters?|interviewers?|(?:the )?(?:hiring|recruiting|recruitment|selection|interview) (?:manager|team|committee|panel)|human resources|hr(?: (?:team|manager|department))?|guys|\p{Lu}[\p{L}-]* (?:team|hiring team)|friend|again)$/iu;
/** Where no comma ends it: capitals, or what follows a title. */
const nameAhead =
  /^(?:[Mm](?:r|rs|s|x|iss)|[Dd]r|[Pp]rof)\b\.? [\p{L}'’-]+\s?|^(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}/u;
const toWhom = /^\s*to whom(?:soever)? it may concern\b/iu;

/** How a message addresses its reader; undefined when it simply begins. */
export function greetingIn(body: string): Greeting | undefined {
  const whom = toWhom.exec(body);
  if (whom) {
    return make(body, 0, whom[0].length, spanOf(body, whom[0].length, whom[0].length));
  }
  const opening = opener.exec(body);
  if (!opening) {
    const bare = bareName.exec(body)?.[1];
    if (!bare) return vocativeIn(body);
    const start = body.indexOf(bare);
    return make(body, start, start + bare.length, spanOf(body, start, start + bare.length));
  }
  const from = opening[0].length;
  name.lastIndex = from;
  const text = name.exec(body)?.[0] ?? '';
  // "Hi, thank you for …" greets nobody and goes straight on.
  if (/^(?:thank|I |I['’]|it |this )/i.test(text)) {
    const end = opening[0].trimEnd().replace(/[ ,]+$/, '').length;
    return make(body, 0, end, spanOf(body, end, end));
  }
  let end = from + text.length;
  // "Hello Priya I wanted to …": without a comma the name ends where lower case begins.
  if (text.split(/\s+/).length > 5 && !hasSlot(text)) {
    end = from + (nameAhead.exec(text)?.[0].length ?? 0);
  }
  return make(body, 0, end, spanOf(body, from, end));
}

function vocativeIn(body: string): Greeting | undefined {
  const groups = vocative.exec(body)?.groups;
  const text = groups?.name ?? groups?.titled;
  if (!text) return undefined;
  const start = body.indexOf(text);
  const named = spanOf(body, start, start + text.length);
  return { ...make(body, start, start + text.length, named), isWithinSentence: true };
}

function make(body: string, from: number, to: number, named: Span): Greeting {
  const blank = /^_{2,}$/.test(named.text) || hasSlot(named.text);
  const addresses = blank ? 'slot' : nobody.test(named.text) ? 'nobody' : 'person';
  return { ...spanOf(body, from, to), name: named, addresses };
}
