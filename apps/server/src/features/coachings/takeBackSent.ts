import { In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { comeBack } from '../messages/comeBack.js';
import { Message, MessageState, whereLeaving } from '../messages/message.entity.js';
import { takeBack } from '../messages/takeBack.js';
import { noLongerTheirs } from '../messages/writerLeft.js';

/**
 * What a coach wrote and sent or scheduled for these candidates, and has not left when that ends, is a draft again; the
 * candidates are told.
 */
export async function takeBackSent(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  userId: string,
  candidateIds: string[],
): Promise<void> {
  const theirs = { candidateId: In(candidateIds), writtenBy: userId, state: whereLeaving() };
  for (const { followUpId: id } of await tx.manager.findBy(Message, theirs)) {
    if (!(await takeBack(tx, id))) continue;
    const followUp = await tx.manager.findOneByOrFail(FollowUp, { id });
    await comeBack(app, tx, followUp, { state: MessageState.DRAFT, failure: noLongerTheirs });
  }
}
