import { type Template, templates } from '@afterword/engine';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { invalid, notFound } from '../../graphql/problems.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { currentOf } from '../templates/listTemplates.js';
import { type OwnTemplate, ownTemplatesFor } from '../templates/offeredTemplates.js';
import { Template as TeamTemplate } from '../templates/template.entity.js';
import { caseOf } from './compose.js';
import { fillIn } from './fillIn.js';
import { firstDraft } from './firstDraft.js';
import { materialFor } from './messageOf.js';
import { FirstDraft } from './messages.types.js';

/**
 * A text for a follow-up to begin with, from one template or, without an id, from the one that is chosen.
 * @throws {Refused} NotFound for a template that is not theirs, InvalidInput for one that does not serve here
 */
export async function draftFrom(
  ctx: Context,
  followUp: FollowUp,
  templateId: string | null | undefined,
): Promise<FirstDraft> {
  const material = await materialFor(ctx, followUp.id);
  const now = ctx.app.clock();
  if (!templateId) {
    const own = await ownTemplatesFor(ctx, followUp);
    return Object.assign(new FirstDraft(), firstDraft(material, own, now));
  }
  const template = await serving(ctx, followUp, templateId);
  const filled = fillIn(template, caseOf(material, now));
  if (typeof filled === 'string')
    throw invalid(
      'templateId',
      filled,
      template.title,
      'a template whose slots all have a value here',
    );
  return Object.assign(new FirstDraft(), filled);
}

async function serving(
  ctx: Context,
  { kind, teamId }: FollowUp,
  templateId: string,
): Promise<Template | OwnTemplate> {
  const builtIn = templates.find(({ id }) => id === templateId);
  const template = builtIn ?? (await ownOf(ctx, teamId, templateId));
  if (template.kind !== kind)
    throw invalid(
      'templateId',
      'This template is for another kind of message.',
      template.title,
      `a template for ${kind}`,
    );
  return template;
}

async function ownOf(ctx: Context, teamId: string, templateId: string): Promise<OwnTemplate> {
  const own = validate(templateId) ? await ctx.load.one(TeamTemplate, templateId) : undefined;
  if (own?.teamId !== teamId) throw notFound('template');
  const { id, kind, name: title, language } = own;
  const refused = (why: string, allowed: string) => invalid('templateId', why, title, allowed);
  if (own.archivedAt) throw refused('This template is archived.', 'a template that is offered');
  const { subject, body, report } = await currentOf(ctx, own);
  if (!report.usable)
    throw refused('This template has errors to mend first.', 'a template whose check is usable');
  return { id, kind, title, language, subject, body };
}
