import type { Context } from '../../context.js';
import { leaving } from '../messages/message.entity.js';
import { stillUseful } from './caseload.js';

export interface Standing {
  id: string;
  /** Id of the follow-up due first. */
  next: string;
  overdue: number;
  open: number;
}

/** How a candidate's search stands now, but for what is written and leaves by itself; undefined when nothing is planned. */
export function standingOf(ctx: Context, candidateId: string): Promise<Standing | undefined> {
  return ctx.load.batch('standing', candidateId, async ({ manager }, ids) => {
    const rows: Standing[] = await manager.query(
      `select f.candidate_id as id,
         (array_agg(f.id order by f.due_at, f.id))[1] as next,
         count(*) filter (where f.due_at <= $2 and m is null)::int as overdue,
         count(*) filter (where f.opens_at <= $2 and m is null)::int as open
       from follow_up f
       left join message m on m.follow_up_id = f.id and m.state = any ($3)
       where f.candidate_id = any ($1) and f.state = 'planned' and ${stillUseful('f', '$2')}
       group by 1`,
      [ids, ctx.app.clock().toString(), leaving],
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
}
