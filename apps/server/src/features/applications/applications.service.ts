import type { Context } from '../../context.js';
import { type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { Application } from './application.entity.js';

/** A candidate's applications, newest first. */
export async function listApplications(ctx: Context, candidateId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Application, 'a')
      .where('a.candidate_id = :candidateId', { candidateId })
      .orderBy('a.id', 'DESC')
      .limit(first + 1);
    if (after) query.andWhere('a.id < :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
