import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType({ description: 'One candidate, one company, one position.' })
@Entity()
export class Application {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  company: string;

  @Field(() => String)
  @Column({ type: 'text' })
  position: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whose public holidays count there, ISO 3166-1. Example: `DE`.',
  })
  @Column({ type: 'text', nullable: true })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Its part of the country. Example: `BY`.' })
  @Column({ type: 'text', nullable: true })
  region: string | null;

  /** The edition of the time-zone database that its follow-ups were planned by. */
  @Column({ type: 'text', default: '' })
  plannedWith: string;

  @Field(() => DateTime)
  @InstantColumn({ insert: false })
  createdAt: Temporal.Instant;
}
