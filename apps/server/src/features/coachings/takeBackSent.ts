import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { comeBack } from '../messages/comeBack.js';
import { Message, MessageState, whereLeaving } from '../messages/message.entity.js';
import { takeBack } from '../messages/takeBack.js';
import { noLongerTheirs } from '../messages/writerLeft.js';
import type { Coaching } from './coaching.entity.js';

/**
 * What a coach wrote and sent or scheduled for a candidate, and has not left when that ends, is a draft again; the
 * candidate is told.
 */
export async function takeBackSent(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  { candidateId, userId }: Pick<Coaching, 'candidateId' | 'userId'>,
): Promise<void> {
  const theirs = { candidateId, writtenBy: userId, state: whereLeaving() };
  for (const { followUpId: id } of await tx.manager.findBy(Message, theirs)) {
    if (!(await takeBack(tx, id))) continue;
    const followUp = await tx.manager.findOneByOrFail(FollowUp, { id });
    await comeBack(app, tx, followUp, { state: MessageState.DRAFT, failure: noLongerTheirs });
  }
}
