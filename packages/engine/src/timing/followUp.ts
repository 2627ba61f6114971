import type { Temporal } from 'temporal-polyfill';
import type { Channel, MessageKind, Zone } from '../facts.js';

export interface Evidence {
  source: string;
  year?: number;
  strength: 'strong' | 'moderate' | 'weak' | 'convention';
}

/** Why a follow-up stands where it stands: a rule with its numbers filled in. */
export interface Reason {
  /** Rule id, e.g. `thank-you/within-a-day`. */
  rule: string;
  /** Which of the four moments, the channel, or the follow-up as a whole, this rule decided. */
  decides: 'exists' | 'opens' | 'suggested' | 'due' | 'latest' | 'channel';
  /** One plain clause: "24 h after the interview ended". */
  text: string;
  evidence: Evidence[];
}

/** `planned` until a fact ends it; how it stands against a clock is `statusAt`. */
export type FollowUpState = 'planned' | 'sent' | 'answered' | 'withdrawn' | 'skipped';

/** One planned act. Its `key` is stable: a re-plan keeps the identity of what did not change. */
export interface FollowUp {
  key: string;
  kind: MessageKind;
  interviewId: string;
  /** Id of the person it goes to. */
  recipientId: string;
  opensAt: Temporal.Instant;
  suggestedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  latestAt: Temporal.Instant;
  /** The recipient's zone. */
  zone: Zone;
  channel: Channel;
  /** What may go beside it, never in its place. */
  beside?: Channel[];
  /** When a thank-you that was not sent is folded into the status check: until then it is only late. */
  foldsAt?: Temporal.Instant;
  /** Of the last check that may be sent, once it was: when silence since means to move on. */
  moveOnAt?: Temporal.Instant;
  state: FollowUpState;
  reasons: Reason[];
}

export type FollowUpStatus =
  | 'planned'
  | 'open'
  | 'due'
  | 'overdue'
  | 'sent'
  | 'answered'
  | 'withdrawn'
  | 'skipped'
  | 'expired';

/** A nudge to a reader about one follow-up, at an instant that respects the reader's quiet hours. */
export interface Reminder {
  followUpKey: string;
  /** `coach`: it has stayed undone, and the coach is told. */
  kind: 'opened' | 'before_due' | 'overdue' | 'coach';
  at: Temporal.Instant;
  /** After this instant the nudge is of no use any more and expires. */
  until: Temporal.Instant;
}
