import { slotsIn } from './slots.js';
import { type Span, spanOf } from './span.js';

export interface Signature extends Span {
  /** The name under the message; undefined when there is only a "Kind regards". */
  name?: Span;
}

const signOff =
  /^[ \t]*(?:(?:with )?(?:(?:my |the )?(?:very )?(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes|thanks|gratitude|appreciation)|(?:yours |very truly |most )?(?:sincerely|faithfully|respectfully|cordially|truly|gratefully)(?: yours)?|very truly yours|yours|best|all the best|thanks (?:again|so much)|thank you(?: again| so much)?|cheers|take care|warmly)[ \t]*(?:[,.!—–-]+|$)[ \t]*/iu;
const particle = '(?:van|von|der|den|de|da|di|do|dos|del|du|la|le|el|al|bin|ter|zu|y)';
const nameLike = new RegExp(
  String.raw`^[-–—\s]*\p{Lu}[\p{L}'’.-]*(?:[ \t]+(?:\p{Lu}[\p{L}'’.-]*|${particle})){0,4}(?:, \p{Lu}[\p{L}.]{1,5})*$`,
  'u',
);
const contact =
  /@|https?:|www\.|^[\d\s()+./-]{6,}$|phone|linkedin|^\[[^\]]*(?:phone|e-?mail|number)[^\]]*\]$/iu;

/** "Take care, Sam" at the end of the last paragraph, after its last sentence. */
const inLine =
  /(?<=[.!?…)] )(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]est|[Tt]ake care|[Rr]egards|(?:[Kk]ind|[Bb]est) regards|[Yy]ours|[Aa]ll the best|[Ss]incerely|[Ff]rom|[Tt]alk soon|[Ll]ove)(?: again)?[,.!]? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\.?\s*$/u;

/** The sign-off and name at the end of a message, sought in its last lines. Contact lines below are part of it. */
export function signatureIn(body: string): Signature | undefined {
  const lines = lastLines(body, 7);
  const signed = lines.findLastIndex((line, index) => {
    const match = signOff.exec(line.text);
    const beside = match && line.text.slice(match[0].length);
    if (beside) return isName(beside) || isLowName(beside);
    // "Thank you." with more sentences below it is no sign-off.
    const below = lines[index + 1]?.text;
    return match && (!below || isName(below) || isLowName(below) || contact.test(below));
  });
  if (signed >= 0) {
    const line = lines[signed] as Span;
    const after = line.start + (signOff.exec(line.text)?.[0].length ?? 0);
    const beside = spanOf(body, after, line.end);
    const below = lines[signed + 1];
    const isNamed = below && (isName(below.text) || isLowName(below.text));
    const name = beside.text ? beside : isNamed ? below : undefined;
    const span = spanOf(body, line.start, body.length);
    return name ? { ...span, name } : span;
  }
  const last = lines.findLast((line) => !contact.test(line.text));
  if (!last || last.start === 0 || !isName(last.text)) return inLineIn(body);
  return { ...spanOf(body, last.start, body.length), name: last };
}

function inLineIn(body: string): Signature | undefined {
  const from = Math.max(0, body.length - 100);
  const match = inLine.exec(body.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  const at = body.indexOf(match[1] as string, start + 4);
  const name = spanOf(body, at, at + (match[1] as string).length);
  return { ...spanOf(body, start, body.length), name };
}

/** "sam ito", below a sign-off. */
function isLowName(text: string): boolean {
  return /^\p{Ll}[\p{L}'’.-]{1,20}(?: \p{Ll}[\p{L}'’.-]{1,20}){0,2}$/u.test(text);
}

function isName(text: string): boolean {
  return text.length <= 50 && (nameLike.test(text) || isSlot(text));
}

/** Nothing but slots, as in "[First Name] [Last Name]". */
function isSlot(text: string): boolean {
  const slots = slotsIn(text);
  const rest = slots.reduce((left, slot) => left.replace(slot.text, ''), text);
  return slots.length > 0 && !/\p{L}{2}/u.test(rest);
}

function lastLines(body: string, count: number): Span[] {
  const lines: Span[] = [];
  for (let end = body.length; end > 0 && lines.length < count; ) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    const line = spanOf(body, start, end);
    if (line.text) lines.unshift(line);
    end = start - 1;
  }
  return lines;
}
