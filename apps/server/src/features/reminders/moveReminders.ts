import type { Context } from '../../context.js';
import { Application } from '../applications/application.entity.js';
import { replan } from '../follow-ups/replan.js';

/**
 * Plans anew what rings for this user, as a candidate, as a coach, or as one of those who lead a team for
 * candidates whom nobody coaches; one transaction each.
 */
export async function moveReminders(ctx: Context, userId: string): Promise<void> {
  const applications = await ctx.tx(({ manager }) =>
    manager
      .createQueryBuilder(Application, 'a')
      .where(
        `a.candidate_id in (select id from candidate where user_id = :userId union all
           select candidate_id from coaching where user_id = :userId and ended_at is null union all
           select c.id from candidate c join membership m on m.team_id = c.team_id
           where m.user_id = :userId and m.role in ('owner', 'head_coach') and not exists (
             select from coaching o where o.candidate_id = c.id and o.ended_at is null
               and (o.managed or o.accepted_at is not null)))`,
        { userId },
      )
      .getMany(),
  );
  for (const application of applications) await ctx.tx((tx) => replan(ctx.app, tx, application));
}
