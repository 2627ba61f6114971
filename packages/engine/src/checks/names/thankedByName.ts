import type { Person } from '../../facts.js';
import type { Found } from '../check.js';
import type { ReadMessage } from '../reading/readMessage.js';
import { foldName } from './foldName.js';
import { namesOf } from './namesOf.js';

/** "Thank you, Priya", "thanks again Priya!" */
const direct =
  /\bthank(?:s| you)(?: (?:again|so much|very much|once more|once again))?(?:, (?=\p{L}+(?:[.,!]|$))| (?=\p{Lu}\p{L}+[.,!]?))(\p{L}+)/giu;

/** Somebody else of the panel who is thanked to the face. */
export function* thankedByName(
  { body, input, sentences }: ReadMessage,
  recipient: Person,
): Generator<Found> {
  const own = namesOf(recipient);
  for (const person of input.panel ?? []) {
    const name = foldName(person.givenName);
    if (person.id === recipient.id || own.includes(name)) continue;
    for (const { text, start: from } of sentences) {
      for (const { index, 0: match, 1: written = '' } of text.matchAll(direct)) {
        if (foldName(written) !== name) continue;
        const start = from + index + match.length - written.length;
        const end = start + written.length;
        const message = `This thanks ${body.slice(start, end)}, but it goes to ${recipient.givenName}.`;
        const fixes = [{ start, end, text: recipient.givenName }];
        yield { field: 'body', start, end, message, fixes };
      }
    }
  }
}
