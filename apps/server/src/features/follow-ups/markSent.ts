import { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, invalid, notFound, refuse } from '../../graphql/problems.js';
import { appendEvent } from '../applications/events.js';
import { lockApplication } from '../applications/lockApplication.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { takeBack } from '../messages/takeBack.js';
import { FollowUp } from './followUp.entity.js';
import { replan } from './replan.js';

/** Records that a follow-up was sent by other means. */
export async function markSent(
  ctx: Context,
  followUpId: string,
  at: Temporal.Instant | null,
): Promise<FollowUp> {
  const now = ctx.app.clock();
  if (at && Temporal.Instant.compare(at, now) > 0)
    throw invalid('at', 'This lies in the future.', at, `${now} or earlier`);
  return ctx.tx(async (tx) => {
    const { followUp, application } = await stillPlanned(tx, followUpId);
    await keepHere(tx, followUp.id);
    await appendEvent(ctx, tx.manager, application, {
      kind: 'sent',
      at: at ?? now,
      interviewId: followUp.interviewId,
      data: { followUpKey: followUp.key, channel: 'email' },
    });
    await replan(ctx.app, tx, application);
    return tx.manager.findOneByOrFail(FollowUp, { id: followUp.id });
  });
}

/** A message waiting to leave stays here; one on its way out cannot be sent elsewhere too. */
async function keepHere(tx: Tx, followUpId: string): Promise<void> {
  if (!(await tx.manager.existsBy(Message, { followUpId, state: whereLeaving() }))) return;
  if (!(await takeBack(tx, followUpId)))
    throw refuse(Conflict, { message: 'Your message is on its way already.' });
}

/**
 * A follow-up still to be done, with its application, which is locked: two acts on one application wait
 * for each other. @throws {Refused} NotFound or Conflict
 */
export async function stillPlanned({ manager }: Tx, followUpId: string) {
  const id = idOf('follow-up', followUpId);
  const seen = await manager.findOneBy(FollowUp, { id });
  if (!seen) throw notFound('follow-up');
  const application = await lockApplication(manager, seen.applicationId);
  const followUp = await manager.findOneByOrFail(FollowUp, { id });
  if (followUp.state !== 'planned')
    throw refuse(Conflict, { message: `This follow-up is ${followUp.state} already.` });
  return { followUp, application };
}
