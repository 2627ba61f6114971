import type { Context } from '../../context.js';
import { signedIn } from '../teams/teams.service.js';
import { heldTemplate } from './access.js';
import type { Template } from './template.entity.js';

/** Offers a template no more; drafts made of it stay as they are. Done twice it keeps the first time. */
export function archiveTemplate(ctx: Context, templateId: string): Promise<Template> {
  return turn(ctx, templateId, (template) => template.archivedAt ?? ctx.app.clock());
}

/** Offers an archived template again. */
export function restoreTemplate(ctx: Context, templateId: string): Promise<Template> {
  return turn(ctx, templateId, () => null);
}

async function turn(
  ctx: Context,
  templateId: string,
  archivedAt: (template: Template) => Template['archivedAt'],
): Promise<Template> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const template = await heldTemplate(ctx, tx, templateId);
    return tx.manager.save(Object.assign(template, { archivedAt: archivedAt(template) }));
  });
}
