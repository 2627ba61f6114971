import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

export const MessageField = { SUBJECT: 'subject', BODY: 'body' } as const;
export type MessageField = (typeof MessageField)[keyof typeof MessageField];
registerEnumType(MessageField, { name: 'MessageField', description: 'A part of a message.' });

@ObjectType({
  description: 'What a reviewer says of a passage, perhaps with better words for it; or an answer.',
})
@Entity()
export class ReviewComment {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  followUpId: string;

  @Column({ type: 'uuid' })
  reviewId: string;

  /** The comment this is an answer to; answers have no passage of their own. */
  @Column({ type: 'uuid', nullable: true })
  answersTo: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; null for answers.' })
  @Column({ type: 'int', nullable: true })
  version: number | null;

  @Field(() => MessageField, { nullable: true, description: 'Null for answers.' })
  @Column({ type: 'text', nullable: true })
  field: MessageField | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the passage begins in that version, in UTF-16 units; null for answers.',
  })
  @Column({ type: 'int', nullable: true })
  start: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The passage, as it was read; null for answers.',
  })
  @Column({ type: 'text', nullable: true })
  quote: string | null;

  @Field(() => String, { description: 'Empty where the suggestion says it all.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => String, { nullable: true, description: 'What the passage should say instead.' })
  @Column({ type: 'text', nullable: true })
  suggestion: string | null;

  @Column({ type: 'uuid' })
  writtenBy: string;

  @Field(() => DateTime)
  @InstantColumn({ insert: false })
  writtenAt: Temporal.Instant;

  @Column({ type: 'uuid', nullable: true })
  resolvedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled.' })
  @InstantColumn({ nullable: true })
  resolvedAt: Temporal.Instant | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the suggestion was taken over into.',
  })
  @Column({ type: 'int', nullable: true })
  appliedVersion: number | null;
}

/** A comment on a passage, as opposed to an answer. */
export type Remark = ReviewComment & {
  version: number;
  field: MessageField;
  start: number;
  quote: string;
};

export const isRemark = (comment: ReviewComment): comment is Remark => comment.quote !== null;
