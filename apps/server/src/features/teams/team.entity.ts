import type { Temporal } from '@afterword/engine';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { TimeZone } from '../../graphql/scalars.js';
import type { WorkingDays } from '../calendar/workingDays.js';
import { ApprovalRequirement } from './approvalRequirement.js';

@ObjectType({ description: 'A coaching team.' })
@Entity()
export class Team {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Field(() => TimeZone)
  @Column({ type: 'text' })
  zone: string;

  @Field(() => String, { description: 'The preset its policy began as. Example: `consensus`.' })
  @Column({ type: 'text' })
  preset: string;

  /** The numbers that differ from the preset. */
  @Column({ type: 'jsonb', nullable: true })
  policy: object | null;

  /** The days it counts by. */
  @Column({ type: 'jsonb' })
  workingDays: WorkingDays;

  @Field(() => [String], { description: 'Names, products and terms that are spelt right.' })
  @Column({ type: 'text', array: true })
  vocabulary: string[];

  @Field(() => ApprovalRequirement, { description: 'Which messages leave only once approved.' })
  @Column({ type: 'text', default: ApprovalRequirement.NOT_REQUIRED })
  approval: ApprovalRequirement;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months after the last happening an application is erased; null: never.',
  })
  @Column({ type: 'int', nullable: true })
  retentionMonths: number | null;

  /** When that was set. */
  @InstantColumn({ nullable: true })
  retentionSince: Temporal.Instant | null;

  @Column({ type: 'uuid' })
  createdBy: string;

  @InstantColumn({ insert: false })
  createdAt: Temporal.Instant;
}
