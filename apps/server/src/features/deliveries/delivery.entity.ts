import type { Temporal } from '@afterword/engine';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';

export type DeliveryKind =
  | 'reminder'
  | 'message'
  | 'invitation'
  | 'review'
  | 'coaching'
  | 'unsent'
  | 'digest'
  | 'push';
/**
 * `noted`: it stands in the reader's inbox, and they want no mail of its kind. `merged`: another delivery's mail speaks
 * of it too.
 */
export type DeliveryState =
  | 'pending'
  | 'claimed'
  | 'sent'
  | 'noted'
  | 'merged'
  | 'withdrawn'
  | 'expired'
  | 'dead';

/**
 * Something that leaves at a time, by mail or as a push: this row is the truth, the job queue only its doorbell.
 * `subjectId` is the follow-up of a reminder or message, the invitation, the review, the coaching, or the notice of a
 * push. `version` grows with every change of plan; a claim carries `token`, and only its holder may end the row.
 */
@Entity()
export class Delivery {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string | null;

  @Column({ type: 'text' })
  kind: DeliveryKind;

  @Column({ type: 'uuid' })
  subjectId: string;

  /**
   * Which of a follow-up's reminders or a review's mails this is, or the device and person of a push; empty for the other
   * kinds.
   */
  @Column({ type: 'text' })
  nudge: string;

  @InstantColumn()
  dueAt: Temporal.Instant;

  /** After this it is of no use any more and expires. */
  @InstantColumn()
  until: Temporal.Instant;

  /** When to try next: `dueAt`, or later after a failed try. */
  @InstantColumn()
  tryAt: Temporal.Instant;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  state: DeliveryState;

  @Column({ type: 'int' })
  attempts: number;

  @Column({ type: 'uuid', nullable: true })
  token: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil: Temporal.Instant | null;

  /** The delivery whose mail speaks of this one. */
  @Column({ type: 'uuid', nullable: true })
  mergedInto: string | null;

  @Column({ type: 'text', nullable: true })
  lastError: string | null;

  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;
}
