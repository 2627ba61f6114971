import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

export const MessageState = {
  DRAFT: 'draft',
  SENDING: 'sending',
  SENT: 'sent',
  FAILED: 'failed',
} as const;
export type MessageState = (typeof MessageState)[keyof typeof MessageState];
registerEnumType(MessageState, { name: 'MessageState' });

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
