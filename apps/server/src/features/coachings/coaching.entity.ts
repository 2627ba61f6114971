import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

export const CoachingState = {
  PROPOSED: 'proposed',
  STANDING: 'standing',
  ENDED: 'ended',
} as const;
export type CoachingState = (typeof CoachingState)[keyof typeof CoachingState];
registerEnumType(CoachingState, {
  name: 'CoachingState',
  description: 'How far a coaching has come.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for the candidate; the coach sees nothing yet.' },
    STANDING: { description: 'The coach sees and acts for the candidate.' },
    ENDED: { description: 'The coach sees nothing any more; kept as history.' },
  },
});

@ObjectType({
  description: 'One coach for one candidate: proposed, accepted, ended; kept for good.',
})
@Entity()
export class Coaching {
  @Field(() => ID, { description: 'Of this coaching; a later one of the same two has another.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  /** The coach's account. */
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'uuid' })
  proposedBy: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  @InstantColumn({ insert: false })
  proposedAt: Temporal.Instant;

  /** Stands without consent, as the candidate had no account to give it with. */
  @Column({ type: 'boolean' })
  managed: boolean;

  /** What ends once this one stands: a hand-over. */
  @Column({ type: 'uuid', nullable: true })
  replaces: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the candidate accepted it.' })
  @InstantColumn({ nullable: true })
  acceptedAt: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'From then on the coach sees nothing.' })
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;

  @Column({ type: 'uuid', nullable: true })
  endedBy: string | null;
}

/** @returns how far a coaching has come */
export function stateOf(coaching: Coaching): CoachingState {
  if (coaching.endedAt) return CoachingState.ENDED;
  return coaching.managed || coaching.acceptedAt ? CoachingState.STANDING : CoachingState.PROPOSED;
}
