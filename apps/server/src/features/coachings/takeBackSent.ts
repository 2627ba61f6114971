import type { Tx } from '../../db/transaction.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { takeBack } from '../messages/takeBack.js';
import type { Coaching } from './coaching.entity.js';

/** What a coach wrote and sent or scheduled for a candidate, and has not left when that ends, is a draft again. */
export async function takeBackSent(
  tx: Tx,
  { candidateId, userId }: Pick<Coaching, 'candidateId' | 'userId'>,
): Promise<void> {
  const theirs = { candidateId, writtenBy: userId, state: whereLeaving() };
  for (const { followUpId } of await tx.manager.findBy(Message, theirs))
    await takeBack(tx, followUpId);
}
