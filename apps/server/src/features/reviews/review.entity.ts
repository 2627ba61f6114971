import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

export const ReviewState = {
  REQUESTED: 'requested',
  APPROVED: 'approved',
  RETURNED: 'returned',
  WITHDRAWN: 'withdrawn',
  REVOKED: 'revoked',
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'How far a review has come.',
  valuesConfig: {
    REQUESTED: { description: 'Waits for somebody who may review.' },
    APPROVED: { description: 'The text of `decidedVersion` may leave.' },
    RETURNED: { description: 'Something is to be changed first; the note says what.' },
    WITHDRAWN: { description: 'Whoever asked wants no review any more.' },
    REVOKED: { description: 'It was approved, and the approval was taken back.' },
  },
});

@ObjectType({ description: 'One request to read a message before it leaves, and what came of it.' })
@Entity()
export class Review {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  followUpId: string;

  @Field(() => ReviewState)
  @Column({ type: 'text' })
  state: ReviewState;

  @Field(() => Int, { description: 'Of the message, when it was asked for.' })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'uuid' })
  requestedBy: string;

  @Field(() => DateTime)
  @InstantColumn({ insert: false })
  requestedAt: Temporal.Instant;

  @Field(() => Boolean, {
    description: 'Approved by the very act of sending, by a coach for the candidate.',
  })
  @Column({ type: 'boolean', default: false })
  bySending: boolean;

  @Field(() => Int, { nullable: true, description: 'What was read when it was decided.' })
  @Column({ type: 'int', nullable: true })
  decidedVersion: number | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When approved, returned or withdrawn.' })
  @InstantColumn({ nullable: true })
  decidedAt: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer said with it.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'uuid', nullable: true })
  revokedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the approval was taken back.' })
  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: 'Why the approval was taken back.' })
  @Column({ type: 'text', nullable: true })
  revokeNote: string | null;
}
