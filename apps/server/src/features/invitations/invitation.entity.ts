import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';
import { Role } from '../teams/membership.entity.js';

@ObjectType({ description: 'An invitation by e-mail to join a team.' })
@Entity()
export class Invitation {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  /** Who is invited to see and plan their own follow-ups; null for coaches. */
  @Column({ type: 'uuid', nullable: true })
  candidateId: string | null;

  /** How an invited coach is called; a candidate has a name of their own. */
  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Field(() => Role, { description: 'As what.' })
  @Column({ type: 'text' })
  role: Exclude<Role, 'owner'>;

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

  /** The account, whatever its address is by now. */
  @Column({ type: 'uuid', nullable: true })
  acceptedBy: string | null;

  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;
}
