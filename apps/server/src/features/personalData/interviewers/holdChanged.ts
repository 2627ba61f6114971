import { In } from 'typeorm';
import type { App } from '../../../context.js';
import type { Tx } from '../../../db/transaction.js';
import { FollowUp } from '../../follow-ups/followUp.entity.js';
import { comeBack } from '../../messages/comeBack.js';
import { Message, MessageState, whereLeaving } from '../../messages/message.entity.js';
import { takeBack } from '../../messages/takeBack.js';

const failure = 'A name was taken out of its text. Read it again before it leaves.';

/**
 * Makes drafts of messages that wait to leave when `change` has them say something else than was sent or scheduled, and
 * has their writers told. @returns the ids of the applications whose reminders are to be planned anew
 */
export async function holdChanged(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  applicationIds: string[],
  change: () => Promise<void>,
): Promise<Set<string>> {
  const { manager } = tx;
  const followUps = await manager.findBy(FollowUp, { applicationId: In(applicationIds) });
  const waiting = await manager.findBy(Message, {
    followUpId: In(followUps.map(({ id }) => id)),
    state: whereLeaving(),
  });
  await change();
  const held = new Set<string>();
  for (const { followUpId, subject, body } of waiting) {
    if (await manager.existsBy(Message, { followUpId, subject, body })) continue;
    const followUp = followUps.find(({ id }) => id === followUpId);
    if (!followUp || !(await takeBack(tx, followUpId))) continue;
    await comeBack(app, tx, followUp, { state: MessageState.DRAFT, failure });
    held.add(followUp.applicationId);
  }
  return held;
}
