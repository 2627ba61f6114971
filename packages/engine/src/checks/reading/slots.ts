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
    String.raw`\bX{3,}\b|\bXYZ\b|\bXX(?= (?:company|position|role|job|date))`,
    String.raw`\b(?:TBD|TBA|TODO|FIXME)\b|\bABC(?= (?:company|corp\w*|inc))`,
    String.raw`(?<=^|\n)[ \t]*your (?:full )?name[ \t\r]*(?=\n|$)`,
  ].join('|'),
  'giu',
);

/** What stands for something else in whatever case it is written. */
const standIn = new RegExp(
  [
    String.raw`(?<!\w)\$\{?[a-z][a-z_.]{2,30}\}?(?!\w)`,
    String.raw`\b(?:mr|mrs|ms|miss|dr)\.? [XYZN](?![\p{L}\d.'’])`,
    String.raw`\b(?:mr|mrs|ms|miss|mx|dr)\b\.? ?(?:\/|\bor\b) ?(?:mr|mrs|ms|miss|mx|dr)\b\.?`,
    String.raw`\btoday ?\/ ?yesterday\b|\b(?:position|company|job title|name) goes here\b`,
    String.raw`\binsert (?:the |your |their |a )?(?:\w+ ){0,2}(?:name|company|position|date|title|here)\b`,
    String.raw`(?<=\b(?:dear|hi|hello) )(?:name|first name|last name|interviewer name|null|undefined|nan|none)(?=[ ,!:\n]|$)`,
    String.raw`(?:…[ ]?){2,}|\.{5,}|#(?:NAME\?|N\/A|REF!|VALUE!)`,
    String.raw`\blorem ipsum\b|«(?=\p{L})[^«»\n]{1,60}»(?=[ ,.!?]|$)`,
  ].join('|'),
  'giu',
);

/** What was left to be filled in: `[Company]`, `{{name}}`, `<insert date>`, `(position)`, `____`, `XXX`, `$name`, "Mr. X". */
export function slotsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(slotPattern)) {
    const inner = match[0].trim();
    // Bare words are slots in capitals only: `xxx` are kisses, and `()` is nothing.
    if (inner === '()' || (/^[a-z]/i.test(inner) && !isShouted(inner))) continue;
    const start = match.index + match[0].indexOf(inner);
    spans.push({ start, end: start + inner.length, text: inner });
  }
  for (const { index, 0: match } of text.matchAll(standIn)) {
    const inner = match.trimEnd();
    const end = index + inner.length;
    if (!spans.some((span) => span.start < end && index < span.end))
      spans.push({ start: index, end, text: inner });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** In capitals, or "Your Name" on a line of its own. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase() || /^your (?:full )?name$/i.test(word);
}

export function hasSlot(text: string): boolean {
  return slotsIn(text).length > 0;
}
