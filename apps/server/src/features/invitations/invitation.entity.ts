import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType({ description: 'An invitation by e-mail to join a team as a candidate.' })
@Entity()
export class Invitation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'uuid' })
  invitedBy: string;

  @Field(() => DateTime)
  @InstantColumn()
  expiresAt: Temporal.Instant;

  @InstantColumn({ nullable: true })
  acceptedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;
}
