import type { Context } from '../../context.js';
import { readPage, toConnection } from '../../graphql/page.js';
import { Coaching } from './coaching.entity.js';
import type { CoachingsArgs } from './coachings.types.js';

/** A candidate's coachings, the oldest first; the ended ones on request. */
export async function listCoachings(ctx: Context, candidateId: string, args: CoachingsArgs) {
  const { first, after } = readPage(args, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Coaching, 'o')
      .where('o.candidate_id = :candidateId', { candidateId })
      .orderBy('o.id')
      .limit(first + 1);
    if (!args.ended) query.andWhere('o.ended_at is null');
    if (after) query.andWhere('o.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
