import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { notFound } from '../../graphql/problems.js';
import { lockApplication } from '../applications/lockApplication.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { signedIn } from '../teams/teams.service.js';
import { Snooze } from './snooze.entity.js';

/** Lets the viewer be reminded of a follow-up as planned, as if nothing had been put off. */
export async function takeUpAgain(ctx: Context, followUpId: string): Promise<FollowUp> {
  const { id: userId } = signedIn(ctx);
  const id = idOf('follow-up', followUpId);
  return ctx.tx(async (tx) => {
    const followUp = await tx.manager.findOneBy(FollowUp, { id });
    if (!followUp) throw notFound('follow-up');
    const application = await lockApplication(tx.manager, followUp.applicationId);
    const snooze = await tx.manager.findOneBy(Snooze, { followUpId: id, userId });
    if (snooze) {
      await tx.manager.remove(snooze);
      await replan(ctx.app, tx, application);
      await leaveRung(tx, id, snooze.rung);
    }
    return tx.manager.findOneByOrFail(FollowUp, { id });
  });
}

/** What rang before it was put off, and would ring at once again, has been heard. */
const leaveRung = ({ manager }: Tx, followUpId: string, rung: string[]) =>
  manager.query(
    `update delivery set state = 'sent', ended_at = now() where kind = 'reminder' and subject_id = $1
       and nudge = any ($2) and state = 'pending' and due_at <= clock_timestamp()`,
    [followUpId, rung],
  );
