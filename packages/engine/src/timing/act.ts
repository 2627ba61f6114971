import type { Temporal } from 'temporal-polyfill';
import type { Channel, MessageKind, Zone } from '../facts.js';
import type { FollowUpState } from './followUp.js';

/** A message somebody means to send: a follow-up of the plan, or one outside it that has no key and no moments. */
export interface Act {
  key?: string;
  kind: MessageKind;
  interviewId: string;
  recipientId: string;
  channel: Channel;
  /** The recipient's zone. */
  zone: Zone;
  opensAt?: Temporal.Instant;
  suggestedAt?: Temporal.Instant;
  dueAt?: Temporal.Instant;
  latestAt?: Temporal.Instant;
  foldsAt?: Temporal.Instant;
  state?: FollowUpState;
}
