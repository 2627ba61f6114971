import type { Context } from '../../context.js';
import { coachRole } from '../teams/teams.service.js';
import { Template } from './template.entity.js';

/** A template for its team's coaches; null for anybody else, candidates among them. */
export async function findTemplate(ctx: Context, id: string): Promise<Template | null> {
  return ctx.tx(async (tx) => {
    const template = await tx.manager.findOneBy(Template, { id });
    return template && (await coachRole(ctx, tx, template.teamId)) ? template : null;
  });
}
