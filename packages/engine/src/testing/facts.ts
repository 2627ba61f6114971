import { Temporal } from 'temporal-polyfill';
import type { Event, Facts, InterviewFact, Person } from '../facts.js';

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export const priya: Person = { id: 'priya', givenName: 'Priya', familyName: 'Nair' };
export const tomas: Person = { id: 'tomas', givenName: 'Tomás', familyName: 'Berg' };

export const ines: Person = { id: 'ines', givenName: 'Inês', familyName: 'Sousa' };

/** A round in Berlin on Tuesday 24 November 2026, 14:00 to 15:30 local time, unless told otherwise. */
export function interviewOf(changes: Partial<InterviewFact> = {}): InterviewFact {
  return {
    id: 'i1',
    round: 1,
    start: instant('2026-11-24T13:00:00Z'),
    end: instant('2026-11-24T14:30:00Z'),
    zone: 'Europe/Berlin',
    state: 'scheduled',
    recordedAt: instant('2026-11-20T09:00:00Z'),
    panel: [priya, tomas],
    ...changes,
  };
}

export function factsOf(interviews: InterviewFact[], events: Event[] = []): Facts {
  return { applicationId: 'a1', interviews, events };
}

export function promiseOf(
  by: string,
  changes: { at?: string; id?: string; what?: 'next_step' } = {},
): Event {
  return {
    kind: 'promise',
    id: changes.id ?? `promise ${by}`,
    at: instant(changes.at ?? '2026-11-24T14:30:00Z'),
    interviewId: 'i1',
    what: changes.what ?? 'answer',
    by: day(by),
  };
}

export function sentOf(followUpKey: string, at: string): Event {
  return {
    kind: 'sent',
    id: `sent ${followUpKey}`,
    at: instant(at),
    followUpKey,
    channel: 'email',
  };
}

export function replyOf(at: string, id = 'r1'): Event {
  return { kind: 'reply', id, at: instant(at) };
}
