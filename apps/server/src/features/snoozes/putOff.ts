import { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { invalid } from '../../graphql/problems.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { replan } from '../follow-ups/replan.js';
import { signedIn } from '../teams/teams.service.js';
import { Snooze } from './snooze.entity.js';

const longestDays = 60;

/**
 * Puts off being reminded of a follow-up, for the viewer alone: until an instant, at most 60 days ahead, or for good
 * by null. @throws {Refused} InvalidInput, NotFound, or Conflict when nothing is to be done about it any more
 */
export async function putOff(
  ctx: Context,
  followUpId: string,
  until: Temporal.Instant | null,
): Promise<FollowUp> {
  const { id: userId } = signedIn(ctx);
  const now = ctx.app.clock();
  if (until) checkUntil(until, now);
  return ctx.tx(async (tx) => {
    const { followUp, application } = await stillPlanned(tx, followUpId);
    const { id, teamId, candidateId } = followUp;
    const act = ctx.operation ?? '';
    const rung = await haveRung(tx, id, userId);
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Snooze)
      .values({ followUpId: id, userId, teamId, candidateId, until, setAt: now, act, rung })
      .orUpdate(['until', 'set_at', 'act', 'rung'], ['follow_up_id', 'user_id'])
      .execute();
    await replan(ctx.app, tx, application);
    return tx.manager.findOneByOrFail(FollowUp, { id });
  });
}

/** This reader's reminders of a follow-up that have been heard, those among them that rang before they were put off last. */
async function haveRung({ manager }: Tx, followUpId: string, userId: string): Promise<string[]> {
  const rows: { nudge: string }[] = await manager.query(
    `select d.nudge from delivery d join candidate c on c.id = d.candidate_id
     where d.kind = 'reminder' and d.subject_id = $1 and d.state in ('sent', 'noted', 'merged')
       and case when d.nudge like 'coach %' then d.nudge = 'coach ' || $2 else c.user_id::text = $2 end
     union select unnest(rung) from snooze where follow_up_id = $1 and user_id::text = $2`,
    [followUpId, userId],
  );
  return rows.map(({ nudge }) => nudge);
}

function checkUntil(until: Temporal.Instant, now: Temporal.Instant): void {
  const last = now.add({ hours: longestDays * 24 });
  const allowed = `after ${now}, at most ${longestDays} days ahead`;
  if (Temporal.Instant.compare(until, now) <= 0)
    throw invalid('until', 'This has passed already.', until, allowed);
  if (Temporal.Instant.compare(until, last) > 0)
    throw invalid('until', 'This is further ahead than a reminder can be put off.', until, allowed);
}
