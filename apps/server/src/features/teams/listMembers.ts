import { Not } from 'typeorm';
import type { Context } from '../../context.js';
import { type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { Membership, Role } from './membership.entity.js';
import { isStaff } from './teams.policy.js';
import { roleIn } from './teams.service.js';

/** Owners, head coaches and coaches of a team in the order they came; nobody for its candidates. */
export async function listMembers(ctx: Context, teamId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(async (tx) => {
    if (!isStaff(await roleIn(ctx, tx, teamId))) return [];
    const query = tx.manager
      .createQueryBuilder(Membership, 'm')
      .where({ teamId, role: Not(Role.CANDIDATE) })
      .orderBy('m.id')
      .limit(first + 1);
    if (after) query.andWhere('m.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
