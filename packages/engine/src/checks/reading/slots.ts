import type { Span } from './span.js';

const nouns =
  'name|names|first name|last name|full name|company|organi[sz]ation|position|position name|job|job title|title|role|date|day|time|interviewer|topic|factor|reason|skill|phone|phone number|number|email';

/** Square and curly brackets, angle brackets, blanks, and round brackets that hold nothing but a slot's noun. */
const slotPattern = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}`,
    String.raw`(?<!\w)\[(?=[^\[\]\n]{0,60}\p{L})[^\[\]\n]{1,300}\](?!\()`,
    String.raw`<(?=\p{L})[^<>\n@:/="]{1,60}>`,
    String.raw`\((?:insert |the |your |their )?(?:(?:mr|mrs|ms|miss|mx|dr)\b[./ ]*)*(?:(?:interviewer|company|manager|recruiter|hiring manager)(?:['’]s)? ?)?(?:${nouns})?(?:[ /]{1,3}(?:${nouns}))*\)`,
    '_{3,}',
    String.raw`\{(?:${nouns}|company name)\}|%(?:${nouns}|company name)%`,
    String.raw`\b(?:(?:company|interviewer|first|last|full) name|job title|name)\b`,
    String.raw`\bX{3,}\b`,
    String.raw`(?<=^|\n)[ \t]*your (?:full )?name[ \t]*(?=\n|$)`,
  ].join('|'),
  'giu',
);

/** What was left to be filled in, such as `[Company]`, `{{name}}`, `<insert date>`, `(position)`, `____` and `XXX`. */
export function slotsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(slotPattern)) {
    const inner = match[0].trim();
    // Bare words are slots in capitals only: `xxx` are kisses, and `()` is nothing.
    if (inner === '()' || (/^[a-z]/i.test(inner) && !isShouted(inner))) continue;
    const start = match.index + match[0].indexOf(inner);
    spans.push({ start, end: start + inner.length, text: inner });
  }
  return spans;
}

/** In capitals, or "Your Name" on a line of its own. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase() || /^your (?:full )?name$/i.test(word);
}

export function hasSlot(text: string): boolean {
  return slotsIn(text).length > 0;
}
