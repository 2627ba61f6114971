import type { InterviewFact, MessageKind, Person } from '../facts.js';

/** The key of the thank-you to one person of a panel. */
export function thankYouKey(interview: InterviewFact, person: Person): string {
  return `thank_you:${interview.id}:${person.id}`;
}

/** The key of a check; the suffix tells the waiting periods of one interview apart. */
export function checkKey(kind: MessageKind, interview: InterviewFact, keySuffix: string): string {
  return `${kind}:${interview.id}${keySuffix}`;
}

/** Whom a key of this interview is addressed to; undefined for a key of another interview. */
export function recipientOf(key: string, interview: InterviewFact): Person | undefined {
  const rest = key.slice(key.indexOf(':') + 1);
  if (rest !== interview.id && !rest.startsWith(`${interview.id}:`)) return undefined;
  return key.startsWith('thank_you:')
    ? interview.panel.find((person) => key === thankYouKey(interview, person))
    : interview.panel[0];
}
