import type { Language, MessageKind, Temporal, Tone } from '@afterword/engine';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../db/columns.js';
import { languages } from '../../graphql/language.js';
import { DateTime } from '../../graphql/scalars.js';
import { FollowUpKind } from '../follow-ups/followUp.entity.js';

export const TemplateTone = {
  PLAIN: 'plain',
  FORMAL: 'formal',
  FRIENDLY: 'friendly',
  WARM: 'warm',
  EAGER: 'eager',
  BRIEF: 'brief',
} as const satisfies Record<string, Tone>;
registerEnumType(TemplateTone, { name: 'Tone', description: 'How a text sounds.' });

@ObjectType({ description: 'A text with slots that a team wrote for its drafts.' })
@Entity()
export class Template {
  @Field(() => ID, { description: 'Give it as `templateId` to begin a draft with it.' })
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  teamId: string;

  @Field(() => FollowUpKind, { description: 'The kind of message it is for; never changes.' })
  @Column({ type: 'text' })
  kind: MessageKind;

  @Field(() => String, { description: 'What coaches and candidates choose it by.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => languages, {
    description: 'The spelling it is held to, and how its dates are written; never changes.',
  })
  @Column({ type: 'text' })
  language: Language;

  @Field(() => TemplateTone, { nullable: true, description: 'How it is meant to sound.' })
  @Column({ type: 'text', nullable: true })
  tone: Tone | null;

  @Field(() => Int, { description: 'The number of its current version; the first is 1.' })
  @Column({ type: 'int' })
  version: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is offered no more; null while it is.',
  })
  @InstantColumn({ nullable: true })
  archivedAt: Temporal.Instant | null;
}
