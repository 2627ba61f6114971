import type { Tx } from '../../db/transaction.js';
import { dropDeliveries } from '../deliveries/schedule.js';
import { Message, MessageState } from '../messages/message.entity.js';
import type { Coaching } from './coaching.entity.js';

/** What a coach wrote and sent for a candidate, and has not left when that ends, is a draft again. */
export async function takeBackSent(
  tx: Tx,
  { candidateId, userId }: Pick<Coaching, 'candidateId' | 'userId'>,
): Promise<void> {
  const sending = { candidateId, writtenBy: userId, state: MessageState.SENDING };
  for (const { followUpId } of await tx.manager.findBy(Message, sending)) {
    const dropped = await dropDeliveries(tx, { kind: 'message', subjectIds: [followUpId] });
    if (dropped > 0)
      await tx.manager.update(Message, { followUpId }, { state: MessageState.DRAFT });
  }
}
