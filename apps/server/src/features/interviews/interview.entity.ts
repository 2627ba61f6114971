import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';

export const InterviewFormat = { VIDEO: 'video', PHONE: 'phone', ON_SITE: 'on_site' } as const;
export type InterviewFormat = (typeof InterviewFormat)[keyof typeof InterviewFormat];
registerEnumType(InterviewFormat, { name: 'InterviewFormat' });

export const InterviewState = { SCHEDULED: 'scheduled', CANCELLED: 'cancelled' } as const;
export type InterviewState = (typeof InterviewState)[keyof typeof InterviewState];
registerEnumType(InterviewState, { name: 'InterviewState' });

@ObjectType({ description: 'One round of an application.' })
@Entity()
export class Interview {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  @Column({ type: 'int' })
  round: number;

  @Field(() => DateTime)
  @InstantColumn()
  startsAt: Temporal.Instant;

  @Field(() => DateTime)
  @InstantColumn()
  endsAt: Temporal.Instant;

  @Field(() => TimeZone, { description: 'Where the interviewers are.' })
  @Column({ type: 'text' })
  zone: string;

  @Field(() => InterviewFormat)
  @Column({ type: 'text' })
  format: InterviewFormat;

  @Field(() => InterviewState)
  @Column({ type: 'text' })
  state: InterviewState;

  @Field(() => [String], { description: 'What was talked about.' })
  @Column({ type: 'text', array: true })
  topics: string[];

  @Field(() => [String], {
    description: 'Questions and forgotten strengths to be taken up in a message.',
  })
  @Column({ type: 'text', array: true })
  openQuestions: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they told what comes next; null when nobody said.',
  })
  @Column({ type: 'boolean', nullable: true })
  nextStepsKnown: boolean | null;

  /** When it was put down: a round supersedes the checks before it from then on. */
  @InstantColumn()
  createdAt: Temporal.Instant;

  /** When somebody last changed it: what is changed is not forgotten, and kept for longer. */
  @InstantColumn({ nullable: true })
  changedAt: Temporal.Instant | null;
}
