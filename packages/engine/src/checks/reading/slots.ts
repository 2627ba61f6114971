import type { Span } from './span.js';

const nouns =
  'name|names|first name|last name|full name|company|organi[sz]ation|position|position name|job|job title|title|role|date|day|time|interviewer|topic|factor|reason|skill|phone|phone number|number|email';

/** Square and curly brackets, angle brackets, blanks, and round brackets that hold nothing but a slot's noun. */
const bracketed = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}`,
    String.raw`(?<!\w)\[(?=[^\[\]\n]{0,60}\p{L})[^\[\]\n]{1,300}\](?!\()`,
    String.raw`<(?=\p{L})[^<>\n@:/="]{1,60}>`,
    String.raw`\((?:insert |the |your |their )?(?:(?:mr|mrs|ms|miss|mx|dr)\b[./ ]*)*(?:(?:interviewer|company|manager|recruiter|hiring manager)(?:['’]s)? ?)?(?:${nouns})?(?:[ /]{1,3}(?:${nouns}))*\)`,
    String.raw`\[(?:\s*|\.{3}|…|\?)\]`,
    String.raw`\((?:insert|add|mention|fill in|describe|specify|topic)\b[^()\n]{0,60}\)`,
    String.raw`(?<!\w)([*#_|~=@]{1,2})(?:your |company |interviewer )?(?:${nouns})\1(?!\w)`,
    '_{2,}(?!\\w)',
    String.raw`\{[a-z][\w .'’-]{1,40}\}|%(?:${nouns}|company name|[a-z]+_[a-z_]+)%`,
    String.raw`(?<!\w)\$\{?[a-z][a-z_.]{2,30}\}?(?!\w)`,
    String.raw`(?:…[ ]?){2,}|\.{5,}|#(?:NAME\?|N\/A|REF!|VALUE!)`,
    String.raw`«(?=\p{L})[^«»\n]{1,60}»(?=[ ,.!?]|$)`,
  ].join('|'),
  'giu',
);
/** Without one of these there is nothing bracketed, which is soon seen. */
const anyBracket = /[{[<(_%$…#«*|~=@]|\.{5}/;

/** Words that are slots in capitals only, `xxx` are kisses, or as a form writes them: "Company Name". */
const shouted = new RegExp(
  [
    String.raw`\b(?:(?:COMPANY|INTERVIEWER|FIRST|LAST|FULL) NAME|JOB TITLE|NAME)\b`,
    String.raw`\b(?:Company|Interviewer|Hiring Manager|Manager|Recruiter|First|Last|Full) Name\b|\b(?:Job|Position) Title\b|\b(?:Firstname|Lastname|Surname)\b`,
    String.raw`\bX{3,}\b|\bXYZ\b|\bXX(?= (?:[Cc]ompany|[Pp]osition|[Rr]ole|[Jj]ob|[Dd]ate))`,
    String.raw`\b(?:TBC|TBD|TBA|TODO|FIXME)\b|\bABC(?= (?:[Cc]ompany|[Cc]orp\w*|[Ii]nc))`,
  ].join('|'),
  'g',
);

/** What stands for something else in whatever case it is written. */
const standIn = new RegExp(
  [
    String.raw`(?<=^|\n)[ \t]*your (?:full )?name[ \t\r]*(?=\n|$)`,
    String.raw`\b(?:mr|mrs|ms|miss|dr)\.? [XYZN](?![a-zÀ-ɏ\d.'’])`,
    String.raw`\b(?:mr|mrs|ms|miss|mx|dr)\b\.? ?(?:\/|\bor\b) ?(?:mr|mrs|ms|miss|mx|dr)\b\.?`,
    String.raw`\btoday ?\/ ?yesterday\b|\b(?:position|company|job title|name) goes here\b`,
    String.raw`\binsert (?:the |your |their |a )?(?:\w+ ){0,2}(?:name|company|position|date|title|here)\b`,
    String.raw`(?<=\b(?:dear|hi|hello) )(?:name|first name|last name|interviewer name|null|undefined|nan|none)(?=[ ,!:\n]|$)`,
    String.raw`\bcompany [XYZ]\b(?![.'’])|\b(?:dd|mm)[./-](?:dd|mm)(?:[./-]yy(?:yy)?)?\b|(?<=\s)\?{2,}(?=\s|[.,]|$)`,
    String.raw`(?<=\b(?:dear|hi|hello|mr\.?|mrs\.?|ms\.?) )(?:x{2,}|n\.? ?n\.?|\.{3,}|…)(?=[ ,!]|$)|(?<=\b(?:at|for|the|role of) )(?:x{3,}|\.{4,})(?=[ ,.]|$)|\bXX\/XX\b`,
    String.raw`\blorem ipsum\b`,
  ].join('|'),
  'gi',
);

/** What was left to be filled in: `[Company]`, `{{name}}`, `<insert date>`, `(position)`, `____`, `XXX`, `$name`, "Mr. X". */
export function slotsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of anyBracket.test(text) ? [bracketed, shouted, standIn] : [shouted, standIn])
    for (const match of text.matchAll(pattern)) {
      const inner = match[0].trim();
      const start = match.index + match[0].indexOf(inner);
      const end = start + inner.length;
      const isTaken = spans.some((span) => span.start < end && start < span.end);
      if (inner !== '()' && !isTaken) spans.push({ start, end, text: inner });
    }
  return spans.sort((a, b) => a.start - b.start);
}

export function hasSlot(text: string): boolean {
  return slotsIn(text).length > 0;
}
