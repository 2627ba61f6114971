import type { Context } from '../../context.js';
import { Conflict, refuse } from '../../graphql/problems.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { replan } from '../follow-ups/replan.js';
import { signedIn } from '../teams/teams.service.js';
import { takeBack } from './takeBack.js';

/** Takes a message back before it has left, within the undo window or before the time it is scheduled for. */
export async function undoSend(ctx: Context, followUpId: string): Promise<FollowUp> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { followUp, application } = await stillPlanned(tx, followUpId);
    if (!(await takeBack(tx, followUp.id)))
      throw refuse(Conflict, { message: 'It has left already.' });
    await replan(ctx.app, tx, application);
    return followUp;
  });
}
