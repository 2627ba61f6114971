import type { Temporal } from '@afterword/engine';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType({ description: 'What a message said when it was saved.' })
@Entity()
export class MessageVersion {
  @PrimaryColumn({ type: 'uuid' })
  followUpId: string;

  @Field(() => Int)
  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'uuid' })
  teamId: string;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  subject: string;

  @Field(() => String)
  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'uuid' })
  writtenBy: string;

  @Field(() => DateTime)
  @InstantColumn({ insert: false })
  writtenAt: Temporal.Instant;
}
