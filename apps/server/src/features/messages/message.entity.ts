import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, In, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';

export const MessageState = {
  DRAFT: 'draft',
  SCHEDULED: 'scheduled',
  SENDING: 'sending',
  SENT: 'sent',
  FAILED: 'failed',
} as const;
export type MessageState = (typeof MessageState)[keyof typeof MessageState];
registerEnumType(MessageState, {
  name: 'MessageState',
  valuesConfig: {
    SCHEDULED: { description: 'Leaves at `sendAt`; it can be taken back until then.' },
    SENDING: { description: 'Leaves within seconds, or is tried again.' },
    FAILED: { description: 'The mail server would not take it; `failure` says why.' },
  },
});

/** The states in which a message is to leave, and its text stands. */
export const leaving = [MessageState.SCHEDULED, MessageState.SENDING] as const;
export const isLeaving = ({ state }: { state: MessageState }) =>
  leaving.some((one) => one === state);
/** The same as a condition on messages. */
export const whereLeaving = () => In([...leaving]);

@ObjectType({ description: 'The text of a follow-up, from draft to sent.' })
@Entity()
export class Message {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  followUpId: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Field(() => Int, { description: 'Grows with every save; 0 is a draft nobody has saved yet.' })
  @Column({ type: 'int' })
  version: number;

  @Field(() => String)
  @Column({ type: 'text' })
  subject: string;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  @Field(() => MessageState)
  @Column({ type: 'text' })
  state: MessageState;

  @Column({ type: 'text', nullable: true })
  overrideReason: string | null;

  @Column({ type: 'uuid' })
  writtenBy: string;

  /** Keys of what stood against it, or might have, when it was sent or scheduled; see `findHindrances`. */
  @Column({ type: 'text', array: true, default: [] })
  accepted: string[];

  /** Whoever had it sent or scheduled last. */
  @Column({ type: 'uuid', nullable: true })
  sentBy: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is scheduled to leave, or was before it was taken back.',
  })
  @InstantColumn({ nullable: true })
  sendAt: Temporal.Instant | null;

  @Field(() => TimeZone, { nullable: true, description: 'The zone `sendAt` was chosen in.' })
  @Column({ type: 'text', nullable: true })
  sendZone: string | null;

  @Field(() => DateTime, { nullable: true })
  @InstantColumn({ nullable: true })
  sentAt: Temporal.Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not sent, or could not be delivered.',
  })
  @Column({ type: 'text', nullable: true })
  failure: string | null;
}
