import type { Temporal } from '@afterword/engine';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

/** That a person has put off being reminded of a follow-up; a later one takes the place of the one before. */
@ObjectType({ description: 'That the viewer has put off being reminded of a follow-up.' })
@Entity()
export class Snooze {
  @PrimaryColumn({ type: 'uuid' })
  followUpId: string;

  @PrimaryColumn({ type: 'uuid' })
  userId: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when no reminder rings; null when none rings any more.',
  })
  @InstantColumn({ nullable: true })
  until: Temporal.Instant | null;

  @Field(() => DateTime)
  @InstantColumn()
  setAt: Temporal.Instant;

  /** The mutation, or the act of a mail, that it came by. */
  @Column({ type: 'text' })
  act: string;

  /** The reminders, by their nudge, that had rung by then: taking it back does not ring them again. */
  @Column({ type: 'text', array: true })
  rung: string[];
}
