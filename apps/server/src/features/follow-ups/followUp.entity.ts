import type {
  Channel,
  FollowUpState,
  MessageKind,
  FollowUp as Planned,
  Reason,
  Temporal,
} from '@afterword/engine';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';

export const FollowUpKind = {
  THANK_YOU: 'thank_you',
  MATERIALS: 'materials',
  STATUS_CHECK: 'status_check',
  SECOND_CHECK: 'second_check',
  PROMISED_STEP: 'promised_step',
  OUTCOME_THANKS: 'outcome_thanks',
  OFFER_REPLY: 'offer_reply',
  KEEP_IN_TOUCH: 'keep_in_touch',
} as const satisfies Record<string, MessageKind>;
registerEnumType(FollowUpKind, { name: 'FollowUpKind' });

/** The engine's planned act, as stored; `key` is its identity within the application. */
@ObjectType({ description: 'One planned act towards one person.' })
@Entity()
export class FollowUp implements Planned {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Column({ type: 'uuid' })
  interviewId: string;

  @Column({ type: 'uuid' })
  recipientId: string;

  @Column({ type: 'text' })
  key: string;

  @Field(() => FollowUpKind)
  @Column({ type: 'text' })
  kind: MessageKind;

  @Field(() => DateTime, { description: 'Not before.' })
  @InstantColumn()
  opensAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'The best moment.' })
  @InstantColumn()
  suggestedAt: Temporal.Instant;

  @Field(() => DateTime)
  @InstantColumn()
  dueAt: Temporal.Instant;

  @Field(() => DateTime, { description: 'After this it is late.' })
  @InstantColumn()
  latestAt: Temporal.Instant;

  @Field(() => TimeZone, { description: "The recipient's." })
  @Column({ type: 'text' })
  zone: string;

  @Column({ type: 'text' })
  channel: Channel;

  @Field(() => [String], { nullable: true, description: 'What may go beside it. Example: `post`.' })
  @Column({ type: 'text', array: true, nullable: true })
  beside?: Channel[];

  @InstantColumn({ nullable: true })
  foldsAt?: Temporal.Instant;

  @InstantColumn({ nullable: true })
  moveOnAt?: Temporal.Instant;

  /** After this it is of no use any more; null when it stays overdue until a fact ends it. */
  @InstantColumn({ nullable: true })
  expiresAt: Temporal.Instant | null;

  @Column({ type: 'text' })
  state: FollowUpState;

  @Column({ type: 'jsonb' })
  reasons: Reason[];

  @Field(() => DateTime, { nullable: true })
  @InstantColumn({ nullable: true })
  sentAt: Temporal.Instant | null;
}
