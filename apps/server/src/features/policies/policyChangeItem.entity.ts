import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A follow-up as a difference of plans tells it, in JSON: instants are RFC 3339. */
export interface ChangedFollowUp {
  kind: string;
  recipientId: string;
  suggestedAt: string;
  dueAt: string;
  /** Of one that moved: when it was due before. */
  wasDueAt?: string;
  zone: string;
}

@ObjectType({ description: 'What a change of policy would change in one application.' })
@Entity()
export class PolicyChangeItem {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  changeId: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Column({ type: 'jsonb' })
  opened: ChangedFollowUp[];

  @Column({ type: 'jsonb' })
  moved: ChangedFollowUp[];

  @Column({ type: 'jsonb' })
  withdrawn: ChangedFollowUp[];
}
