import type { Found } from '../check.js';
import type { ReadMessage } from '../reading/readMessage.js';
import { hasSlot } from '../reading/slots.js';
import { namesOf } from './namesOf.js';
import { nameWords } from './nameWords.js';

/** A signature that is not the candidate's. */
export function* signedBy({ input, signature }: ReadMessage): Generator<Found> {
  const { candidate } = input;
  const written = signature?.name;
  if (!candidate || !written || hasSlot(written.text)) return;
  const names = namesOf(candidate);
  const isOwn = nameWords(written.text).some((word) =>
    names.some((name) => name.startsWith(word) || word.startsWith(name)),
  );
  if (isOwn || nameWords(written.text).length === 0) return;
  const { start, end } = written;
  const name = `${candidate.givenName} ${candidate.familyName}`.trim();
  const message = `This is signed “${written.text}”, and it comes from ${name}.`;
  // They may be called otherwise among friends.
  const fixes = [{ start, end, text: name }];
  yield { field: 'body', start, end, message, fixes, severity: 'warning' };
}
