import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';
import { NoticeKind } from './noticeKind.js';

/**
 * That somebody was told something. It holds no words: what it is about is read, under the reader's own wall,
 * when the inbox is.
 */
@ObjectType({ description: 'Something the viewer was told; of 90 days.' })
@Entity()
export class Notice {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  /** Null only for a digest. */
  @Column({ type: 'uuid', nullable: true })
  candidateId: string | null;

  @Column({ type: 'uuid', nullable: true })
  followUpId: string | null;

  @Column({ type: 'uuid' })
  userId: string;

  @Field(() => NoticeKind)
  @Column({ type: 'text' })
  kind: NoticeKind;

  /** The follow-up, the review, the coaching, or the team of a digest. */
  @Column({ type: 'uuid' })
  subjectId: string;

  /** Which of the deliveries about that it came with. */
  @Column({ type: 'text' })
  nudge: string;

  @Column({ type: 'int' })
  version: number;

  @Field(() => DateTime, { description: 'When they were told.' })
  @InstantColumn()
  at: Temporal.Instant;

  @Field(() => DateTime, { nullable: true, description: 'When it was read or said anew.' })
  @InstantColumn({ nullable: true })
  readAt: Temporal.Instant | null;
}
