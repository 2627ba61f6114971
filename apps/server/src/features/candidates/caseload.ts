import { In } from 'typeorm';
import type { Context } from '../../context.js';
import { type Connection, type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { Candidate } from './candidate.entity.js';

/** A candidate without anything planned sorts behind all others. */
const never = '9999-12-31T00:00:00.000Z';

/** A team's candidates, the one whose next follow-up is due first at the top. */
export async function caseload(
  ctx: Context,
  teamId: string,
  page: PageArgs,
): Promise<Connection<Candidate>> {
  const { first, after } = readPage(page, 'instant', 'id');
  const rows = await ctx.tx(async ({ manager }) => {
    const due: { id: string; due: Date }[] = await manager.query(
      `select c.id, coalesce(n.due, $2::timestamptz) as due
       from candidate c left join lateral (
         select min(date_trunc('milliseconds', f.due_at)) as due from follow_up f
         where f.candidate_id = c.id and f.state = 'planned' and ${stillUseful('f', '$3')}) n on true
       where c.team_id = $1
         and ($4::timestamptz is null or (coalesce(n.due, $2::timestamptz), c.id) > ($4, $5::uuid))
       order by 2, 1 limit $6`,
      [
        teamId,
        never,
        ctx.app.clock().toString(),
        after?.[0] ?? null,
        after?.[1] ?? null,
        first + 1,
      ],
    );
    const found = await manager.findBy(Candidate, { id: In(due.map((row) => row.id)) });
    const candidates = new Map(found.map((candidate) => [candidate.id, candidate]));
    return due.flatMap((row) => {
      const candidate = candidates.get(row.id);
      return candidate ? [{ candidate, due: row.due.toISOString() }] : [];
    });
  });
  const { edges, pageInfo } = toConnection(rows, first, (row) => [row.due, row.candidate.id]);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.candidate })), pageInfo };
}

/** What has expired nobody waits for any more. */
export const stillUseful = (followUp: string, now: string) =>
  `(${followUp}.expires_at is null or ${followUp}.expires_at > ${now})`;
