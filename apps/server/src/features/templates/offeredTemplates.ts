import {
  type Template as EngineTemplate,
  type Language,
  type MessageKind,
  type Tone,
  templatesFor,
} from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Context } from '../../context.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';

/** A team's own template as the engine takes it; `language` says how dates are written in it. */
export interface OwnTemplate extends EngineTemplate {
  language: Language;
}

/** Nobody chooses among more. */
const mostOffered = 50;

/** A team's own templates that drafts of a kind may begin with: sound and not archived, the oldest first. */
export async function ownTemplates(
  manager: EntityManager,
  teamId: string,
  kind: MessageKind,
): Promise<OwnTemplate[]> {
  const rows: (Omit<OwnTemplate, 'kind' | 'tone'> & { tone: Tone | null })[] = await manager.query(
    `select t.id, t.name as title, t.tone, t.language, v.subject, v.body
     from template t join template_version v on v.template_id = t.id and v.number = t.version
     where t.team_id = $1 and t.kind = $2 and t.archived_at is null
       and (v.report ->> 'usable')::boolean
     order by t.id limit $3`,
    [teamId, kind, mostOffered],
  );
  return rows.map(({ tone, ...row }) => ({ ...row, kind, ...(tone && { tone }) }));
}

/** The same, read once a request. */
export async function ownTemplatesFor(ctx: Context, { teamId, kind }: FollowUp) {
  const found = await ctx.load.batch('own templates', `${teamId} ${kind}`, async (tx, keys) => {
    const lists = new Map<string, OwnTemplate[]>();
    for (const key of keys) {
      const [team = '', ofKind] = key.split(' ');
      lists.set(key, await ownTemplates(tx.manager, team, ofKind as MessageKind));
    }
    return lists;
  });
  return found ?? [];
}

/** What one follow-up can begin with: the team's own first, then those that came with the product. */
export async function offeredTemplates(ctx: Context, followUp: FollowUp) {
  const own = await ownTemplatesFor(ctx, followUp);
  return [
    ...own.map((template) => ({ ...template, builtIn: false })),
    ...templatesFor(followUp.kind).map((template) => ({
      ...template,
      language: null,
      builtIn: true,
    })),
  ].map(({ id, title: name, tone = null, language, builtIn }) => ({
    id,
    name,
    tone,
    language,
    builtIn,
  }));
}
