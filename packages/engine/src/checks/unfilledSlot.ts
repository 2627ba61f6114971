import { sayWhen } from '../timing/sayWhen.js';
import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { slotsIn } from './reading/slots.js';

/** Something a template left to be filled in. */
export const unfilledSlot: Check = {
  id: 'unfilled-slot',
  title: 'Nothing is left to be filled in',
  evidence: [guides],
  fixesAreSafe: true,
  severity: () => 'error',
  examples: {
    good: [
      { kind: 'thank_you', body: 'Dear Priya, thank you for today (and for the tour) [1].' },
      { kind: 'thank_you', body: 'Mr. X. Zhao paid $50 … and your name came up. None of it hurt.' },
      { kind: 'thank_you', body: 'I liked the XYZ division.', company: 'XYZ Systems' },
      {
        kind: 'thank_you',
        body: 'My name is Sam. See [our page](https://example.org) or <a.b@example.org>. xxx',
      },
    ],
    bad: [
      { kind: 'thank_you', body: "Dear [Interviewer's Name], thank you." },
      { kind: 'thank_you', body: 'Dear Mr. X, thank you.' },
      { kind: 'thank_you', body: 'Dear Mr./Ms. Nair, thank you.' },
      { kind: 'thank_you', body: 'I liked the XYZ position at $company.' },
      { kind: 'thank_you', body: 'Thank you for meeting me today/yesterday.' },
      { kind: 'thank_you', body: 'What I liked most was ………' },
      { kind: 'thank_you', body: 'Dear %FIRST_NAME%, thank you.' },
      { kind: 'thank_you', body: 'I enjoyed meeting you and {interviewer 2}.' },
      { kind: 'thank_you', body: 'Dear Mr. Lastname, thank you.' },
      { kind: 'thank_you', body: 'I enjoyed (mention a topic) very much.' },
      { kind: 'thank_you', body: 'We met on DD/MM at Company X.' },
      { kind: 'thank_you', body: 'Dear *name*, thank you for [ ].' },
      { kind: 'thank_you', body: 'Dear null,\n\nThank you.' },
      { kind: 'thank_you', body: 'Thank you.\n\nBest,\nyour name' },
      { kind: 'thank_you', body: 'Dear Priya, thank you for {{interview.when}}.' },
      { kind: 'thank_you', body: 'I would love to live in XXX.' },
      { kind: 'thank_you', body: 'Dear NAME, thank you for the {date} interview.' },
      { kind: 'thank_you', body: 'The (position name) role at ____ suits me.' },
      { kind: 'thank_you', body: 'Hello <insert name>, thank you.' },
      { kind: 'thank_you', body: 'Thank you for your time.\n\nBest regards,\nYour Name' },
    ],
  },
  *find({ input, subject, slots }) {
    const fields = [
      ['subject', slotsIn(subject)],
      ['body', slots],
    ] as const;
    for (const [field, left] of fields) {
      for (const { start, end, text } of left) {
        if (isName(text, input)) continue;
        const value = valueFor(text, input);
        const found: Found = { field, start, end, message: `“${text}” still has to be filled in.` };
        yield value ? { ...found, fixes: [{ start, end, text: value }] } : found;
      }
    }
  },
};

/** There are companies called XYZ and ABC. */
function isName(text: string, { company = '', position = '' }: MessageInput): boolean {
  return /^\p{Lu}+$/u.test(text) && `${company} ${position}`.split(/\s+/).includes(text);
}

/** What a slot stands for, when its words say just that and the fact is known: `[product name]` is nobody's name. */
function valueFor(slot: string, input: MessageInput): string | undefined {
  const words = slot
    .toLowerCase()
    .replace(/[^\p{L}\p{N}’'/]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:please|insert|enter|add|the) )+/, '');
  if (!words) return undefined;
  const { candidate, company, position, recipient, interview, sendAt } = input;
  if (/^(?:your|my|candidate(?:['’]s)?)(?: \w+)? name$/.test(words))
    return candidate && `${candidate.givenName} ${candidate.familyName}`;
  if (
    /^(?:(?:name of (?:the )?)?(?:company|organi[sz]ation|employer|firm)(?:['’]s)?(?: name| x)?|xyz|abc)$/.test(
      words,
    )
  )
    return company;
  if (/^(?:(?:title|name) of the )?(?:job|role|position|post)(?: ?(?:title|name))?$/.test(words))
    return position;
  if (/\b(?:last|family) ?name$/.test(words)) return recipient?.familyName;
  if (
    /^(?:(?:interviewer|recruiter|hiring manager|manager|contact|recipient)(?:['’]?s)?(?: person)? ?)?(?:(?:first|given) ?)?(?:name)?$/.test(
      words,
    )
  )
    return recipient?.givenName;
  const asksWhen = /today.*yesterday|yesterday.*today|^interview when$/.test(words);
  return asksWhen && interview && sendAt ? sayWhen(interview, sendAt) : undefined;
}
