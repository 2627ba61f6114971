import type { Person } from '../facts.js';
import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';
import type { MessageInput } from './finding.js';
import { addressOf } from './names/addressOf.js';
import { foldName } from './names/foldName.js';
import { isMisspelling } from './names/isMisspelling.js';
import { namesOf } from './names/namesOf.js';
import type { Greeting } from './reading/greeting.js';
import type { ReadMessage } from './reading/readMessage.js';
import { hasSlot } from './reading/slots.js';
import type { Span } from './reading/span.js';

const priya = { id: 'p1', givenName: 'Priya', familyName: 'Nair' };
const tomas = { id: 'p2', givenName: 'Tomás', familyName: 'Berg' };
const facts: Pick<MessageInput, 'kind' | 'recipient' | 'panel'> = {
  kind: 'thank_you',
  recipient: priya,
  panel: [priya, tomas],
};

/** "Thank you, Priya", "thanks again Priya!" */
const direct =
  /\bthank(?:s| you)(?: (?:again|so much|very much|once more|once again))?(?:, (?=\p{L}+(?:[.,!]|$))| (?=\p{Lu}\p{L}+[.,!]?))(\p{L}+)/giu;

/** Somebody else's name in the greeting, or the reader's own name misspelt anywhere. */
export const wrongName: Check = {
  id: 'wrong-name',
  title: 'The reader is called by the right name',
  evidence: [guides],
  severity: () => 'error',
  examples: {
    good: [
      { ...facts, body: 'Dear Priya,\n\nThank you. I liked what Tomás said.' },
      { ...facts, body: 'Dear Ms. Nair,\n\nThank you.' },
      { ...facts, recipient: tomas, body: 'Hi Tomas,\n\nThank you.' },
      { ...facts, body: 'Hello there,\n\nThank you.' },
      {
        ...facts,
        recipient: { ...priya, givenName: 'Ann' },
        body: 'Dear Ann,\n\nThank you. Anna was kind too.',
      },
      { ...facts, company: 'Prija Foods', body: 'Dear Priya,\n\nI like Prija Foods.' },
      { ...facts, body: 'Hi Pri,\n\nThank you.' },
      { ...facts, body: 'Dear Priya,\n\nPlease thank Tomás. Thank you, Priya.' },
      {
        ...facts,
        candidate: { givenName: 'Samuel', familyName: 'Ito' },
        body: 'Dear Priya,\n\nThank you.\n\nBest,\nSam',
      },
    ],
    bad: [
      { ...facts, body: 'Dear Tomás,\n\nThank you.' },
      { ...facts, body: 'Dear Pryia,\n\nThank you.' },
      { ...facts, panel: [priya, { ...tomas, givenName: 'Pri' }], body: 'Hi Pri,\n\nThank you.' },
      { ...facts, body: 'Dear Walter,\n\nThank you.' },
      { ...facts, body: 'Dear Priya,\n\nThank you once more, Prija, for your time.' },
      { ...facts, body: 'Dear Priya,\n\nThank you, Tomás, for your time.' },
      { ...facts, body: 'Dear Priya,\n\nI learned a lot. Thanks again Tomás!' },
      {
        ...facts,
        candidate: { givenName: 'Sam', familyName: 'Ito' },
        body: 'Dear Priya,\n\nThank you.\n\nBest,\nAlex Morgan',
      },
      {
        ...facts,
        recipient: { ...priya, honorific: 'Dr.' },
        body: 'Dear Ms. Nair,\n\nThank you.',
      },
    ],
  },
  canJudge: ({ recipient }) => recipient !== undefined,
  *find(message) {
    const { recipient } = message.input;
    if (!recipient) return;
    const { greeting } = message;
    if (greeting?.addresses === 'person') yield* inGreeting(greeting, recipient, message.input);
    yield* misspelt(message, recipient);
    yield* thanked(message, recipient);
    yield* signed(message);
  },
};

/** Somebody else of the panel who is thanked to the face. */
function* thanked({ body, input, sentences }: ReadMessage, recipient: Person): Generator<Found> {
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

/** A signature that is not the candidate's. */
function* signed({ input, signature }: ReadMessage): Generator<Found> {
  const { candidate } = input;
  const written = signature?.name;
  if (!candidate || !written || hasSlot(written.text)) return;
  const names = namesOf(candidate);
  const isOwn = wordsOf(written.text).some((word) =>
    names.some((name) => name.startsWith(word) || word.startsWith(name)),
  );
  if (isOwn || wordsOf(written.text).length === 0) return;
  const { start, end } = written;
  const name = `${candidate.givenName} ${candidate.familyName}`.trim();
  const message = `This is signed “${written.text}”, and it comes from ${name}.`;
  // They may be called otherwise among friends.
  const fixes = [{ start, end, text: name }];
  yield { field: 'body', start, end, message, fixes, severity: 'warning' };
}

function* inGreeting(
  { name }: Greeting,
  recipient: Person,
  { panel }: MessageInput,
): Generator<Found> {
  const words = wordsOf(name.text);
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

function* misspelt(message: ReadMessage, recipient: Person): Generator<Found> {
  const { body, input, signature } = message;
  const { candidate, company, position, topics, panel } = input;
  const known = [company, position, candidate?.givenName, candidate?.familyName, ...(topics ?? [])];
  const others = (panel ?? []).flatMap((person) => [person.givenName, person.familyName]);
  const right = new Set([...known, ...others].flatMap((text) => wordsOf(text ?? '')));
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

/** A short form, such as Alex for Alexandra, or a slip, which is found anywhere in the text. */
function resembles(word: string, person: Person): boolean {
  const short = word.length >= 3 && foldName(person.givenName).startsWith(word);
  return short || namesOf(person).some((name) => isMisspelling(word, name));
}

function wordsOf(text: string): string[] {
  const bare = text.replace(/\b(?:mr|mrs|ms|mx|miss|dr|prof)\b\.?/gi, '');
  return [...bare.matchAll(/\p{L}+/gu)].map((match) => foldName(match[0]));
}
