import type { Person } from '../../facts.js';
import type { Found } from '../check.js';
import type { ReadMessage } from '../reading/readMessage.js';
import { foldName } from './foldName.js';
import { isMisspelling } from './isMisspelling.js';
import { nameWords } from './nameWords.js';

/** The reader's own name with a slip in it, anywhere above the signature. */
export function* misspeltName(message: ReadMessage, recipient: Person): Generator<Found> {
  const { body, input, signature } = message;
  const { candidate, company, position, topics, panel } = input;
  const known = [company, position, candidate?.givenName, candidate?.familyName, ...(topics ?? [])];
  const others = (panel ?? []).flatMap((person) => [person.givenName, person.familyName]);
  const right = new Set([...known, ...others].flatMap((text) => nameWords(text ?? '')));
  const names = [recipient.givenName, recipient.familyName];
  for (const match of body.slice(0, signature?.start).matchAll(/\p{Lu}[\p{L}'’]{3,}/gu)) {
    const word = foldName(match[0].replace(/['’]s$/, ''));
    const meant = names.find((name) => isMisspelling(word, foldName(name)));
    if (!meant || right.has(word) || names.some((name) => foldName(name) === word)) continue;
    const start = match.index;
    const end = start + match[0].replace(/['’]s$/, '').length;
    const text = `“${body.slice(start, end)}” looks like a slip for ${meant}.`;
    yield { field: 'body', start, end, message: text, fixes: [{ start, end, text: meant }] };
  }
}
