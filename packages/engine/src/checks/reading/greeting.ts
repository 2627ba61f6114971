import { hasSlot } from './slots.js';
import { type Span, spanOf } from './span.js';

export interface Greeting extends Span {
  /** The name, with its title: empty for a bare "Hello,". */
  name: Span;
  /** Whether it names somebody, nobody in particular, or leaves a slot for the name. */
  addresses: 'person' | 'nobody' | 'slot';
}

const opener =
  /^\s*(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))\b(?![’'-])[ ,]*/iu;
const title = '(?:mr|mrs|ms|mx|miss|dr|prof|st)';
const name = new RegExp(
  String.raw`(?:\[[^\]\n]*\]|\{\{[^}\n]*\}\}|<[^>\n]*>|\([^)\n]*\)|\b${title}\.|\b\p{Lu}\.|[^\s,:;!.—–\[{<(]|[ \t](?![-—–]))+`,
  'iuy',
);
const bareName =
  /^\s*(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})[ \t]*(?:[,—–-][ \t\r]*\n|[—–-] )/u;
const nobody =
  /^(?:|sir|madam|ma['’]?am|sirs?(?: or |\/| and )madams?|there|all|both|everyone|everybody|team|folks|ladies and gentlemen|colleagues?|recruiters?|interviewers?|(?:the )?(?:hiring|recruiting|recruitment|selection|interview) (?:manager|team|committee|panel)|human resources|hr(?: (?:team|manager|department))?|guys|\p{Lu}[\p{L}-]* (?:team|hiring team)|friend|again)$/iu;
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
    if (!bare) return undefined;
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
    end = from + (/^(?:\p{Lu}[\p{L}'’.-]*\s?){0,3}/u.exec(text)?.[0].length ?? 0);
  }
  return make(body, 0, end, spanOf(body, from, end));
}

function make(body: string, from: number, to: number, named: Span): Greeting {
  const blank = /^_{2,}$/.test(named.text) || hasSlot(named.text);
  const addresses = blank ? 'slot' : nobody.test(named.text) ? 'nobody' : 'person';
  return { ...spanOf(body, from, to), name: named, addresses };
}
