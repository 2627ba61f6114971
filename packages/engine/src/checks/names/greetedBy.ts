import type { Person } from '../../facts.js';
import type { Found } from '../check.js';
import type { MessageInput } from '../finding.js';
import type { Greeting } from '../reading/greeting.js';
import type { Span } from '../reading/span.js';
import { addressOf } from './addressOf.js';
import { foldName } from './foldName.js';
import { isMisspelling } from './isMisspelling.js';
import { namesOf } from './namesOf.js';
import { nameWords } from './nameWords.js';

/** A greeting of somebody else, or by a title that is not theirs. */
export function* greetedBy(
  { name }: Greeting,
  recipient: Person,
  { panel }: MessageInput,
): Generator<Found> {
  const words = nameWords(name.text);
  const isNamed = (person: Person) => words.some((word) => namesOf(person).includes(word));
  if (words.length === 0) return;
  if (isNamed(recipient)) {
    yield* titled(name, recipient);
    return;
  }
  const other = panel?.find(isNamed);
  if (!other && words.some((word) => resembles(word, recipient))) return;
  const called = other ? `${other.givenName} ${other.familyName}` : name.text;
  const { start, end } = name;
  const goesTo = `${recipient.givenName} ${recipient.familyName}`.trim();
  yield {
    field: 'body',
    start,
    end,
    message: `This greets ${called}, but it goes to ${goesTo}.`,
    fixes: [{ start, end, text: addressOf(recipient, name.text) }],
    // An unknown name may be what they like to be called.
    severity: other ? 'error' : 'warning',
  };
}

/** "Ms." for a doctor. */
function* titled(name: Span, { honorific }: Person): Generator<Found> {
  const title = /^(?:mr|mrs|ms|mx|miss|dr|prof)\b\.?/i.exec(name.text)?.[0];
  if (!title || !honorific || bareTitle(title) === bareTitle(honorific)) return;
  if (bareTitle(title).startsWith('prof') && bareTitle(honorific).startsWith('prof')) return;
  const [start, end] = [name.start, name.start + title.length];
  const message = `They are called ${honorific}, not ${title}`;
  const fixes = [{ start, end, text: honorific }];
  yield { field: 'body', start, end, message, fixes, severity: 'warning' };
}

function bareTitle(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '');
}

/** A short form, such as Alex for Alexandra, or a slip, which is found anywhere in the text. */
function resembles(word: string, person: Person): boolean {
  const short = word.length >= 3 && foldName(person.givenName).startsWith(word);
  return short || namesOf(person).some((name) => isMisspelling(word, name));
}
