import type { Temporal } from 'temporal-polyfill';

/** IANA zone name, e.g. `Europe/Berlin`. */
export type Zone = string;

/** The kinds of message a candidate writes after an interview. */
export const messageKinds = [
  'thank_you',
  'materials',
  'status_check',
  'second_check',
  'promised_step',
  'outcome_thanks',
  'offer_reply',
  'keep_in_touch',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export type Channel = 'email' | 'phone' | 'post' | 'message';

/** An interviewer on a panel. Names are kept apart so that a greeting can be checked. */
export interface Person {
  id: string;
  givenName: string;
  familyName: string;
  honorific?: string;
  email?: string;
  role?: string;
}

/** One round of an application. `round` counts from 1. */
export interface InterviewFact {
  id: string;
  round: number;
  start: Temporal.Instant;
  end: Temporal.Instant;
  zone: Zone;
  state: 'scheduled' | 'cancelled';
  /** When the interview was put down; a round supersedes the checks before it from then on. */
  recordedAt: Temporal.Instant;
  panel: Person[];
}

/** What happened around an application, in any order. `at` is when it happened. */
export type Event =
  | {
      kind: 'promise';
      id: string;
      at: Temporal.Instant;
      interviewId: string;
      /** `answer`: "we will get back to you by …"; `next_step`: a promised further interview. */
      what: 'answer' | 'next_step';
      /** A calendar day in the interview's zone. */
      by: Temporal.PlainDate;
    }
  | { kind: 'sent'; id: string; at: Temporal.Instant; followUpKey: string; channel: Channel }
  | { kind: 'reply'; id: string; at: Temporal.Instant }
  | { kind: 'skip'; id: string; at: Temporal.Instant; followUpKey: string };

/** All that is known of one application; a plan is a pure function of it. */
export interface Facts {
  applicationId: string;
  interviews: InterviewFact[];
  events: Event[];
}
