import type { Context } from '../../context.js';
import { connectionOf, type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { coachRole, signedIn } from '../teams/teams.service.js';
import { Template } from './template.entity.js';
import type { TemplatesArgs } from './templates.types.js';
import { TemplateVersion } from './templateVersion.entity.js';

export const TemplateConnection = connectionOf(Template, 'Template');
export const TemplateVersionConnection = connectionOf(TemplateVersion, 'TemplateVersion');

/** A team's own templates in the order they were made; none for whoever does not coach there. */
export async function listTemplates(ctx: Context, teamId: string, args: TemplatesArgs) {
  signedIn(ctx);
  const { first, after } = readPage(args, 'id');
  const rows = await ctx.tx(async (tx) => {
    if (!(await coachRole(ctx, tx, teamId))) return [];
    const query = tx.manager
      .createQueryBuilder(Template, 't')
      .where('t.team_id = :teamId', { teamId })
      .orderBy('t.id')
      .limit(first + 1);
    if (args.kind) query.andWhere('t.kind = :kind', { kind: args.kind });
    if (!args.archived) query.andWhere('t.archived_at is null');
    if (after) query.andWhere('t.id > :after', { after: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, ({ id }) => [id]);
}

/** What a template said, newest first. */
export async function versionsOf(ctx: Context, { id }: Template, page: PageArgs) {
  const { first, after } = readPage(page, 'number');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(TemplateVersion, 'v')
      .where('v.template_id = :id', { id })
      .orderBy('v.number', 'DESC')
      .limit(first + 1);
    if (after) query.andWhere('v.number < :number', { number: Number(after[0]) });
    return query.getMany();
  });
  return toConnection(rows, first, ({ number }) => [String(number)]);
}

/** The version of a template that is in use. */
export async function currentOf(ctx: Context, { id, version }: Template): Promise<TemplateVersion> {
  const found = await ctx.load.batch('template text', `${id} ${version}`, async (tx, keys) => {
    const rows = await tx.manager
      .createQueryBuilder(TemplateVersion, 'v')
      .where(`v.template_id || ' ' || v.number = any (:keys)`, { keys })
      .getMany();
    return new Map(rows.map((row) => [`${row.templateId} ${row.number}`, row]));
  });
  if (!found) throw new Error(`version ${version} of template ${id} has vanished within a request`);
  return found;
}
