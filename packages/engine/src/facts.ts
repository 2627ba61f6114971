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

/** How a person may be written to: their stated wish. `none` takes an earlier one back. */
export type Wish = 'no_calls' | 'email_only' | 'no_contact' | 'none';

export type Outcome = 'rejected' | 'offer' | 'withdrawn' | 'accepted';

/** What happened around an application, in any order. `at` is when it happened. */
export type Event = { id: string; at: Temporal.Instant } & (
  | {
      kind: 'promise';
      interviewId: string;
      /** `answer`: "we will get back to you by …"; `next_step`: a promised further interview. */
      what: 'answer' | 'next_step';
      /** A calendar day in the interview's zone. */
      by: Temporal.PlainDate;
    }
  /** The candidate promised to send something; to whom, when it is not the one who is asked for news. */
  | {
      kind: 'materials';
      interviewId: string;
      recipientId?: string;
      /** A calendar day in the interview's zone. */
      by?: Temporal.PlainDate;
    }
  | {
      kind: 'sent';
      /** Of the follow-up it was; any other text for a message outside the plan. */
      followUpKey: string;
      channel: Channel;
      /** Who got it, when it is not the one the plan names. */
      recipientId?: string;
    }
  /** Any word from them. */
  | { kind: 'reply' }
  | { kind: 'skip'; followUpKey: string }
  /** The follow-up is best sent at this instant; without `to` an earlier pin is taken out. */
  | { kind: 'pin'; followUpKey: string; to?: Temporal.Instant }
  | { kind: 'outcome'; result: Outcome }
  | { kind: 'preference'; personId: string; wish: Wish }
  /** From now on this person is asked for news, not the first of the panel. */
  | { kind: 'hiring_contact'; person: Person }
  /** Somebody to keep in touch with after the outcome. */
  | { kind: 'worth_keeping'; personId: string }
  /** It took place, and ended then when that is known. */
  | { kind: 'held'; interviewId: string; end?: Temporal.Instant }
  | { kind: 'moved'; interviewId: string; start: Temporal.Instant; end: Temporal.Instant }
  | { kind: 'cancelled'; interviewId: string }
);

/** All that is known of one application; a plan is a pure function of it. */
export interface Facts {
  applicationId: string;
  interviews: InterviewFact[];
  events: Event[];
}
