import { type Language, type MessageKind, templatesFor } from '@afterword/engine';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { languages } from '../../graphql/language.js';
import { PageArgs } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { FollowUp, FollowUpKind } from '../follow-ups/followUp.entity.js';
import { writerOf } from '../messages/versions.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { archiveTemplate, restoreTemplate } from './archiveTemplate.js';
import { findTemplate } from './findTemplate.js';
import { importText } from './importText.js';
import {
  currentOf,
  listTemplates,
  TemplateConnection,
  TemplateVersionConnection,
  versionsOf,
} from './listTemplates.js';
import { offeredTemplates } from './offeredTemplates.js';
import { createTemplate, saveTemplate } from './saveTemplate.js';
import { Template } from './template.entity.js';
import { TemplateCheck, toCheck } from './templateCheck.js';
import {
  BuiltInTemplate,
  CheckTemplateResult,
  CreateTemplateInput,
  CreateTemplateResult,
  ImportTemplateResult,
  OfferedTemplate,
  SaveTemplateInput,
  SaveTemplateResult,
  TemplateResult,
  TemplatesArgs,
} from './templates.types.js';
import { TemplateVersion } from './templateVersion.entity.js';
import { tryTemplate } from './tryTemplate.js';

@Resolver(() => Template)
export class TemplatesResolver {
  @Query(() => [BuiltInTemplate], { description: 'The texts of one kind that come with it.' })
  builtInTemplates(@Arg('kind', () => FollowUpKind) kind: MessageKind) {
    return templatesFor(kind);
  }

  @Query(() => Template, { nullable: true, description: 'A template of a team one coaches in.' })
  template(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? findTemplate(ctx, id) : null;
  }

  @Query(() => CheckTemplateResult, {
    description: 'What the checks say of a text as a template. Nothing is saved.',
  })
  checkTemplate(
    @Ctx() ctx: Context,
    @Arg('kind', () => FollowUpKind) kind: MessageKind,
    @Arg('subject', () => String, { description: 'Up to 300 characters.' }) subject: string,
    @Arg('body', () => String, { description: 'Up to 12,000 characters.' }) body: string,
    @Arg('language', () => languages, { defaultValue: 'en-US' }) language: Language,
  ) {
    signedIn(ctx);
    return answer(tryTemplate(ctx.app, { kind, subject, body, language }));
  }

  @Query(() => ImportTemplateResult, {
    description:
      'A pasted text with brackets such as “[Company Name]”, each turned into the slot it stands for. Nothing is saved.',
  })
  importTemplate(
    @Ctx() ctx: Context,
    @Arg('kind', () => FollowUpKind) kind: MessageKind,
    @Arg('text', () => String, {
      description: 'Up to 12,300 characters; a first line “Subject: …” becomes the subject.',
    })
    text: string,
  ) {
    signedIn(ctx);
    return answer(Promise.resolve().then(() => importText(kind, text)));
  }

  @Mutation(() => CreateTemplateResult, {
    description:
      'For owners and head coaches. A text with errors is kept too, and offered to nobody until they are mended.',
  })
  createTemplate(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateTemplateInput) input: CreateTemplateInput,
  ) {
    return answer(createTemplate(ctx, input));
  }

  @Mutation(() => SaveTemplateResult, {
    description: 'For owners and head coaches. Saving the text it has already makes no version.',
  })
  saveTemplate(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveTemplateInput) input: SaveTemplateInput,
  ) {
    return answer(saveTemplate(ctx, input));
  }

  @Mutation(() => TemplateResult, {
    description: 'Offers a template no more. `restoreTemplate` undoes it; drafts stay as they are.',
  })
  archiveTemplate(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(archiveTemplate(ctx, id));
  }

  @Mutation(() => TemplateResult, { description: 'Offers an archived template again.' })
  restoreTemplate(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(restoreTemplate(ctx, id));
  }

  @FieldResolver(() => Team, { description: 'The team it belongs to.' })
  team(@Ctx() ctx: Context, @Root() template: Template) {
    return ctx.load.one(Team, template.teamId);
  }

  @FieldResolver(() => String, { description: 'The subject line of the current version.' })
  async subject(@Ctx() ctx: Context, @Root() template: Template): Promise<string> {
    return (await currentOf(ctx, template)).subject;
  }

  @FieldResolver(() => String, { description: 'The text of the current version.' })
  async body(@Ctx() ctx: Context, @Root() template: Template): Promise<string> {
    return (await currentOf(ctx, template)).body;
  }

  @FieldResolver(() => TemplateCheck, {
    description: 'What the checks said of the current version when it was saved.',
  })
  async check(@Ctx() ctx: Context, @Root() template: Template): Promise<TemplateCheck> {
    const now = await currentOf(ctx, template);
    return toCheck(now.report, now);
  }

  @FieldResolver(() => TemplateVersionConnection, { description: 'What it said, newest first.' })
  versions(@Ctx() ctx: Context, @Root() template: Template, @Args(() => PageArgs) page: PageArgs) {
    return versionsOf(ctx, template, page);
  }
}

@Resolver(() => TemplateVersion)
export class TemplateVersionsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of whoever saved it; null when the account is gone.',
  })
  writtenBy(@Ctx() ctx: Context, @Root() version: TemplateVersion) {
    return writerOf(ctx, version);
  }

  @FieldResolver(() => TemplateCheck, { description: 'What the checks said when it was saved.' })
  check(@Root() version: TemplateVersion): TemplateCheck {
    return toCheck(version.report, version);
  }
}

@Resolver(() => Team)
export class TeamTemplatesResolver {
  @FieldResolver(() => TemplateConnection, {
    description:
      'Its own, for its coaches, in the order they were made; `builtInTemplates` has the others.',
  })
  templates(
    @Ctx() ctx: Context,
    @Root() team: Team,
    @Args(() => TemplatesArgs) args: TemplatesArgs,
  ) {
    return listTemplates(ctx, team.id, args);
  }
}

@Resolver(() => FollowUp)
export class FollowUpTemplatesResolver {
  @FieldResolver(() => [OfferedTemplate], {
    description:
      "What its draft can begin with: up to 50 of the team's own, then the built-in ones.",
  })
  offeredTemplates(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return offeredTemplates(ctx, followUp);
  }
}
