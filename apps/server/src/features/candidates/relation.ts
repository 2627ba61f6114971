import type { EntityManager } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { Candidate } from './candidate.entity.js';
import type { Relation } from './candidates.policy.js';

const stranger: Relation = { role: null, isSelf: false, isCoach: false, joined: false };

/** How the viewer stands to a candidate; a stranger to whoever the wall hides. */
export async function relationTo(ctx: Context, candidateId: string): Promise<Relation> {
  const userId = signedIn(ctx).id;
  const found = await ctx.load.batch('relation', candidateId, ({ manager }, ids) =>
    relations(manager, userId, ids),
  );
  return found ?? stranger;
}

/**
 * A candidate, held until the transaction ends, and how the viewer stands to them.
 * @throws {Refused} NotFound when there is none to be seen
 */
export async function heldCandidate(
  ctx: Context,
  { manager }: Tx,
  candidateId: string,
): Promise<{ candidate: Candidate; relation: Relation }> {
  const id = idOf('candidate', candidateId);
  const candidate = await manager.findOne(Candidate, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!candidate) throw notFound('candidate');
  return { candidate, relation: await relationIn(ctx, manager, id) };
}

/** How the viewer stands to a candidate, asked within a transaction. */
export async function relationIn(
  ctx: Context,
  manager: EntityManager,
  candidateId: string,
): Promise<Relation> {
  const found = await relations(manager, signedIn(ctx).id, [candidateId]);
  return found.get(candidateId) ?? stranger;
}

async function relations(manager: EntityManager, userId: string, ids: string[]) {
  const rows: (Relation & { id: string })[] = await manager.query(
    `select c.id, m.role, coalesce(c.user_id = $2, false) as "isSelf", c.user_id is not null as joined,
       exists (select from coaching o where o.candidate_id = c.id and o.user_id = $2
         and o.ended_at is null and (o.managed or o.accepted_at is not null)) as "isCoach"
     from candidate c left join membership m on m.team_id = c.team_id and m.user_id = $2
     where c.id = any ($1)`,
    [ids, userId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
