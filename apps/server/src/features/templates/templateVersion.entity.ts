import type { TemplateReport, Temporal } from '@afterword/engine';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { DateTime } from '../../graphql/scalars.js';

@ObjectType({ description: 'What a template said from one saving to the next.' })
@Entity()
export class TemplateVersion {
  @PrimaryColumn({ type: 'uuid' })
  templateId: string;

  @Field(() => Int, { description: 'Counts up from 1.' })
  @PrimaryColumn({ type: 'int' })
  number: number;

  @Column({ type: 'uuid' })
  teamId: string;

  @Field(() => String, { description: 'The subject line, with its slots.' })
  @Column({ type: 'text' })
  subject: string;

  @Field(() => String, { description: 'The text, with its slots.' })
  @Column({ type: 'text' })
  body: string;

  /** What the engine said when it was saved, as it said it. */
  @Column({ type: 'jsonb' })
  report: TemplateReport;

  @Column({ type: 'uuid' })
  writtenBy: string;

  @Field(() => DateTime, { description: 'When it was saved.' })
  @InstantColumn({ insert: false })
  writtenAt: Temporal.Instant;
}
