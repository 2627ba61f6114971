import type { EntityManager } from 'typeorm';
import { planAnew } from '../follow-ups/planAnew.js';

/**
 * Has planned anew what rings for this user, as a candidate, as a coach, or as one of those who lead a team for
 * candidates whom nobody coaches.
 */
export const moveReminders = (manager: EntityManager, userId: string): Promise<void> =>
  planAnew(
    manager,
    `a.candidate_id in (select id from candidate where user_id = $1 union all
       select candidate_id from coaching where user_id = $1 and ended_at is null union all
       select c.id from candidate c join membership m on m.team_id = c.team_id
       where m.user_id = $1 and m.role in ('owner', 'head_coach') and not exists (
         select from coaching o where o.candidate_id = c.id and o.ended_at is null
           and (o.managed or o.accepted_at is not null)))`,
    [userId],
  );
