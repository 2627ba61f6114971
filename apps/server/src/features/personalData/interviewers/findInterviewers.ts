import type { Context } from '../../../context.js';
import { invalidArgument } from '../../../graphql/errors.js';
import { readPage, toConnection } from '../../../graphql/page.js';
import { notOneLine } from '../../../graphql/problems.js';
import { Interviewer } from '../../interviews/interviewer.entity.js';
import { mayInTeam, TeamAct } from '../../teams/teams.policy.js';
import { roleIn } from '../../teams/teams.service.js';
import type { FindInterviewersArgs } from './interviewers.types.js';

/** Whoever interviewed the candidates of a team by this name or address, once for each application; for its leaders. */
export async function findInterviewers(ctx: Context, teamId: string, args: FindInterviewersArgs) {
  const { first, after } = readPage(args, 'id');
  const search = args.search.trim();
  if (search.length < 2 || search.length > 254 || notOneLine.test(search))
    throw invalidArgument('search', args.search, '2 to 254 characters in one line');
  const rows = await ctx.tx(async (tx) => {
    if (!mayInTeam(await roleIn(ctx, tx, teamId), TeamAct.FIND_INTERVIEWERS)) return [];
    const query = tx.manager
      .createQueryBuilder(Interviewer, 'p')
      .where('p.team_id = :teamId', { teamId })
      .andWhere(
        `(strpos(lower(p.given_name || ' ' || p.family_name), lower(:search)) > 0
          or strpos(lower(p.email), lower(:search)) > 0)`,
        { search: search.replaceAll(/\s+/g, ' ') },
      )
      .orderBy('p.id')
      .limit(first + 1);
    if (after) query.andWhere('p.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
