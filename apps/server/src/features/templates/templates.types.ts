import type { Language, MessageKind, Tone } from '@afterword/engine';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { languages } from '../../graphql/language.js';
import { PageArgs } from '../../graphql/page.js';
import { InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { FollowUpKind } from '../follow-ups/followUp.entity.js';
import { Template, TemplateTone } from './template.entity.js';
import { TemplateCheck } from './templateCheck.js';

@ObjectType({ description: 'A text with slots that every team can begin with.' })
export class BuiltInTemplate {
  @Field(() => ID, { description: 'Stable. Example: `thank-you-brief`.' })
  id: string;
  @Field(() => FollowUpKind, { description: 'The kind of message it is for.' })
  kind: MessageKind;
  @Field(() => String, { name: 'name', description: 'What it is chosen by.' })
  title: string;
  @Field(() => TemplateTone, { nullable: true, description: 'How it sounds.' })
  tone?: Tone;
  @Field(() => String, { description: 'The subject line, with its slots.' })
  subject: string;
  @Field(() => String, { description: 'The text, with its slots.' })
  body: string;
}

@ObjectType({ description: 'A template that a draft of one follow-up can begin with.' })
export class OfferedTemplate {
  @Field(() => ID, { description: 'Give it as `templateId`.' })
  id: string;
  @Field(() => String, { description: 'What it is chosen by.' })
  name: string;
  @Field(() => TemplateTone, { nullable: true, description: 'How it sounds.' })
  tone: Tone | null;
  @Field(() => languages, {
    nullable: true,
    description: 'The variety it is written in; null when it is written in either.',
  })
  language: Language | null;
  @Field(() => Boolean, { description: "Whether it came with the product; else it is the team's." })
  builtIn: boolean;
}

@ObjectType({ description: 'A bracket of a pasted text and the slot it became.' })
export class MappedBracket {
  @Field(() => String, { description: 'As it was written. Example: `[Company Name]`.' })
  bracket: string;
  @Field(() => String, { description: 'Example: `company`.' })
  slot: string;
}

@ObjectType({ description: 'A bracket whose words do not say which slot it is; it still stands.' })
export class UnmappedBracket {
  @Field(() => String, { description: 'As it was written.' })
  bracket: string;
  @Field(() => String, { description: 'subject or body.' })
  field: string;
  @Field(() => Int, { description: 'In UTF-16 units of `field` as it is after the import.' })
  start: number;
  @Field(() => Int, { description: 'Behind its last UTF-16 unit.' })
  end: number;
}

@ObjectType({ description: 'A pasted text with its brackets turned into slots. Nothing is saved.' })
export class ImportedTemplate {
  @Field(() => String, { description: 'From a first line “Subject: …”; else empty.' })
  subject: string;
  @Field(() => String, { description: 'The text, with slots for the brackets that could be.' })
  body: string;
  @Field(() => [MappedBracket], { description: 'In the order of the text, subject first.' })
  mapped: MappedBracket[];
  @Field(() => [UnmappedBracket], { description: 'What somebody has to decide.' })
  asked: UnmappedBracket[];
}

@ObjectType({
  implements: Problem,
  description: 'Somebody else saved the template in the meantime; nothing was saved.',
})
export class TemplateConflict extends Problem {
  @Field(() => Template, { description: 'The template as it is now.' })
  current: Template;
}

@InputType({ description: 'A template to be made, whatever the checks say of it.' })
export class CreateTemplateInput {
  @Field(() => ID, { description: 'The team it is for.' })
  teamId: string;
  @Field(() => FollowUpKind, { description: 'The kind of message it is for; never changes.' })
  kind: MessageKind;
  @Field(() => String, { description: 'One line, 1 to 100 characters.' })
  name: string;
  @Field(() => languages, {
    defaultValue: 'en-US',
    description: 'The spelling it is held to, and how its dates are written; never changes.',
  })
  language: Language;
  @Field(() => TemplateTone, { nullable: true, description: 'How it is meant to sound.' })
  tone?: Tone | null;
  @Field(() => String, { description: 'One line, up to 300 characters.' })
  subject: string;
  @Field(() => String, { description: 'Up to 12,000 characters.' })
  body: string;
}

@InputType({ description: 'The next version of a template.' })
export class SaveTemplateInput {
  @Field(() => ID, { description: 'The template to change.' })
  templateId: string;
  @Field(() => Int, { description: 'The version these changes were made to.' })
  expectedVersion: number;
  @Field(() => String, { description: 'One line, up to 300 characters.' })
  subject: string;
  @Field(() => String, { description: 'Up to 12,000 characters.' })
  body: string;
  @Field(() => String, { nullable: true, description: 'Another name; left out, it keeps its own.' })
  name?: string | null;
  @Field(() => TemplateTone, {
    nullable: true,
    description: 'Another tone, or null for none; left out, it keeps its own.',
  })
  tone?: Tone | null;
}

/** Which of a team's templates. */
@ArgsType()
export class TemplatesArgs extends PageArgs {
  @Field(() => FollowUpKind, { nullable: true, description: 'Only for this kind of message.' })
  kind?: MessageKind | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Those archived as well.' })
  archived: boolean;
}

export const CreateTemplateResult = createUnionType({
  name: 'CreateTemplateResult',
  types: () => [Template, InvalidInput, NotFound] as const,
});
export const SaveTemplateResult = createUnionType({
  name: 'SaveTemplateResult',
  types: () => [Template, InvalidInput, NotFound, TemplateConflict] as const,
});
export const TemplateResult = createUnionType({
  name: 'TemplateResult',
  types: () => [Template, NotFound] as const,
});
export const CheckTemplateResult = createUnionType({
  name: 'CheckTemplateResult',
  types: () => [TemplateCheck, InvalidInput] as const,
});
export const ImportTemplateResult = createUnionType({
  name: 'ImportTemplateResult',
  types: () => [ImportedTemplate, InvalidInput] as const,
});
