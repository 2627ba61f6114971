import type { Context } from '../../context.js';
import { readPage, toConnection } from '../../graphql/page.js';
import { leaving, Message } from '../messages/message.entity.js';
import { FollowUp } from './followUp.entity.js';
import type { FollowUpStatus, FollowUpStatusArgs } from './followUps.types.js';

/** Still to be done, by somebody. */
const waiting = `f.state = 'planned' and m.follow_up_id is null`;
/** Each status as a condition on `f`, and on `m` that leaves for it, at `:now`, with the reader's day ending at `:midnight`. */
const conditions: Record<FollowUpStatus, string> = {
  planned: `${waiting} and f.opens_at > :now`,
  open: `${waiting} and f.opens_at <= :now and f.due_at > :now and f.due_at >= :midnight`,
  due: `${waiting} and f.opens_at <= :now and f.due_at > :now and f.due_at < :midnight`,
  overdue: `${waiting} and f.due_at <= :now and (f.expires_at is null or f.expires_at > :now)`,
  expired: `${waiting} and f.expires_at <= :now`,
  scheduled: `f.state = 'planned' and m.follow_up_id is not null`,
  sent: `f.state = 'sent'`,
  answered: `f.state = 'answered'`,
  withdrawn: `f.state = 'withdrawn'`,
  skipped: `f.state = 'skipped'`,
};
const toBeDone: FollowUpStatus[] = ['planned', 'open', 'due', 'overdue', 'scheduled'];

/** Follow-ups of a team, or of a user as a candidate, by due time: the overdue come first. */
export async function listFollowUps(
  ctx: Context,
  whose: { teamId: string } | { userId: string },
  args: FollowUpStatusArgs,
) {
  const { first, after } = readPage(args, 'instant', 'id');
  const statuses = args.status ?? toBeDone;
  const now = ctx.app.clock();
  const midnight = now
    .toZonedDateTimeISO(ctx.viewer?.zone ?? 'UTC')
    .startOfDay()
    .add({ days: 1 })
    .toInstant();
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(FollowUp, 'f')
      .leftJoin(Message, 'm', 'm.follow_up_id = f.id and m.state in (:...leaving)', { leaving })
      .where(
        'teamId' in whose
          ? 'f.team_id = :teamId'
          : 'f.candidate_id in (select c.id from candidate c where c.user_id = :userId)',
        whose,
      )
      .andWhere(
        `(${statuses.map((status) => `(${conditions[status]})`).join(' or ') || 'false'})`,
        {
          now: now.toString(),
          midnight: midnight.toString(),
        },
      )
      .orderBy('f.due_at')
      .addOrderBy('f.id')
      .limit(first + 1);
    if (after)
      query.andWhere('(f.due_at, f.id) > (:dueAt, :id)', { dueAt: after[0], id: after[1] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.dueAt.toString(), row.id]);
}
