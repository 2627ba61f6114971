import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message, type MessageState } from './message.entity.js';
import { toldOf } from './toldOf.js';

/** After this the mail about it says nothing new. */
const useful = { hours: 72 };

/**
 * Notes why a message did not leave, or could not be delivered, and has whom it concerns told by mail: once, since this
 * is written in the transaction that ends its delivery. The caller plans its reminders anew.
 */
export async function comeBack(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  { id: followUpId, teamId, candidateId }: FollowUp,
  { state, failure }: { state: MessageState; failure: string },
): Promise<void> {
  await tx.manager.update(Message, { followUpId }, { state, failure });
  const dueAt = app.clock();
  const people = await toldOf(tx.manager, followUpId);
  await scheduleDeliveries(
    app,
    tx,
    people.map(({ id }) => ({
      ...{ teamId, candidateId, kind: 'unsent' as const, subjectId: followUpId },
      ...{ nudge: `${dueAt.epochMilliseconds} ${id}`, dueAt, until: dueAt.add(useful) },
    })),
  );
}
