import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { WorkingDays } from '../calendar/workingDays.js';

export const PolicyChangeState = {
  PREVIEWING: 'previewing',
  READY: 'ready',
  APPLYING: 'applying',
  APPLIED: 'applied',
  CANCELLED: 'cancelled',
} as const;
export type PolicyChangeState = (typeof PolicyChangeState)[keyof typeof PolicyChangeState];
registerEnumType(PolicyChangeState, {
  name: 'PolicyChangeState',
  valuesConfig: {
    PREVIEWING: { description: 'What would change is being worked out.' },
    READY: { description: 'The difference can be looked at, and applied.' },
    APPLYING: { description: 'The new policy is in force; plans are being made anew.' },
  },
});

/** A team's policy and working days about to change: worked through application by application, in the order of their ids. */
@ObjectType({ description: "A change of a team's policy and working days, with its progress." })
@Entity()
export class PolicyChange {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  preset: string;

  /** The numbers that differ from the preset; null for the preset as it stands. */
  @Column({ type: 'jsonb', nullable: true })
  policy: object | null;

  @Column({ type: 'jsonb' })
  workingDays: WorkingDays;

  @Field(() => PolicyChangeState)
  @Column({ type: 'text' })
  state: PolicyChangeState;

  @Field(() => Int, { description: 'Applications to work through.' })
  @Column({ type: 'int' })
  total: number;

  @Field(() => Int, { description: 'Applications worked through in this state.' })
  @Column({ type: 'int' })
  done: number;

  /** The last application worked through; work resumes behind it. */
  @Column({ type: 'uuid', nullable: true })
  reached: string | null;

  @Field(() => Int, { description: 'Follow-ups that would be new.' })
  @Column({ type: 'int' })
  opened: number;

  @Field(() => Int, { description: 'Follow-ups whose times would change.' })
  @Column({ type: 'int' })
  moved: number;

  @Field(() => Int, { description: 'Follow-ups that would fall away.' })
  @Column({ type: 'int' })
  withdrawn: number;

  @Column({ type: 'uuid' })
  proposedBy: string;
}
