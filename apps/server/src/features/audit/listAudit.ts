import type { SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { type Connection, connectionOf, readPage, toConnection } from '../../graphql/page.js';
import { mayInTeam, TeamAct } from '../teams/teams.policy.js';
import { roleIn } from '../teams/teams.service.js';
import type { AuditArgs, AuditFilter } from './audit.types.js';
import { AuditEntry } from './auditEntry.entity.js';

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');

/** What was done in a team, the newest first; null for whoever does not own it. */
export async function listAudit(
  ctx: Context,
  teamId: string,
  { filter, ...page }: AuditArgs,
): Promise<Connection<AuditEntry> | null> {
  const { first, after } = readPage(page, 'instant', 'id');
  const rows = await ctx.tx(async (tx) => {
    if (!mayInTeam(await roleIn(ctx, tx, teamId), TeamAct.READ_AUDIT)) return null;
    const query = tx.manager
      .createQueryBuilder(AuditEntry, 'e')
      .where('e.team_id = :teamId', { teamId })
      .orderBy('e.at', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .limit(first + 1);
    if (after) query.andWhere('(e.at, e.id) < (:at, :id)', { at: after[0], id: after[1] });
    return narrow(query, filter ?? {}).getMany();
  });
  return rows && toConnection(rows, first, ({ at, id }) => [at.toString(), id]);
}

/** What is no id is nobody's, as an id of somebody else's is. */
function narrow(query: SelectQueryBuilder<AuditEntry>, filter: AuditFilter) {
  const ids = {
    actor_id: filter.actor,
    candidate_id: filter.candidate,
    record_id: filter.recordId,
  };
  for (const [column, id] of Object.entries(ids))
    if (id) query.andWhere(validate(id) ? `e.${column} = :${column}` : 'false', { [column]: id });
  for (const column of ['record', 'operation', 'action'] as const)
    if (filter[column]) query.andWhere(`e.${column} = :${column}`, { [column]: filter[column] });
  if (filter.from) query.andWhere('e.at >= :from', { from: filter.from.toString() });
  if (filter.to) query.andWhere('e.at < :to', { to: filter.to.toString() });
  return query;
}
