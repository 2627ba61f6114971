import type { Tx } from '../../db/transaction.js';
import { dropDeliveries } from '../deliveries/schedule.js';
import { Message, MessageState } from './message.entity.js';

/**
 * Makes a message that waits to leave a draft again; the time it was scheduled for stays with it. The caller plans its
 * reminders anew. @returns false when there is none, or it is on its way already
 */
export async function takeBack(
  tx: Tx,
  followUpId: string,
  failure: string | null = null,
): Promise<boolean> {
  const dropped = await dropDeliveries(tx, { kind: 'message', subjectIds: [followUpId] });
  if (dropped === 0) return false;
  await tx.manager.update(Message, { followUpId }, { state: MessageState.DRAFT, failure });
  return true;
}
