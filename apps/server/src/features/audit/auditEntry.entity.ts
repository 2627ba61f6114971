import type { Temporal } from '@afterword/engine';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';
import { AuditAction, AuditRecord, AuditVia } from './audit.types.js';

@ObjectType({
  description: 'That somebody did something to a record. Never what stood in it.',
})
@Entity()
export class AuditEntry {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Whose record it is; kept when they are erased.',
  })
  @Column({ type: 'uuid', nullable: true })
  candidateId: string | null;

  @Field(() => DateTime, { description: 'The same for everything that was done at once.' })
  @InstantColumn()
  at: Temporal.Instant;

  @Field(() => ID, { nullable: true, description: 'Who did it; null for a job.' })
  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Field(() => AuditVia, {
    nullable: true,
    description: 'Null for what was done to the database itself, past the server.',
  })
  @Column({ type: 'text', nullable: true })
  via: AuditVia | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of the session, the invitation, or the follow-up that the reminder was of.',
  })
  @Column({ type: 'uuid', nullable: true })
  viaId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mutation, or the job. Example: `recordInterview`.',
  })
  @Column({ type: 'text', nullable: true })
  operation: string | null;

  @Field(() => AuditRecord)
  @Column({ type: 'text' })
  record: AuditRecord;

  @Field(() => ID, {
    description:
      'Of a member their account’s, of a message its follow-up’s, of a seat on a panel its interview’s.',
  })
  @Column({ type: 'uuid' })
  recordId: string;

  @Field(() => AuditAction)
  @Column({ type: 'text' })
  action: AuditAction;

  @Column({ type: 'text', array: true })
  fields: string[];
}
