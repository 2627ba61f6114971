import { In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { comeBack } from './comeBack.js';
import type { Material } from './material.js';
import { Message, MessageState, whereLeaving } from './message.entity.js';
import { takeBack } from './takeBack.js';
import { whyOver } from './whyOver.js';

/**
 * Keeps here what waits to leave for follow-ups that are over, and tells why as soon as that is known, not only when the
 * time comes. Whoever left the follow-up out knows. What is on its way already asks for itself.
 */
export async function keepNeedless(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  followUps: FollowUp[],
  known: Pick<Material, 'facts' | 'policy' | 'calendar'>,
): Promise<void> {
  const over = followUps.filter(({ state }) => state !== 'planned');
  const waiting = await tx.manager.findBy(Message, {
    followUpId: In(over.map(({ id }) => id)),
    state: whereLeaving(),
  });
  for (const { followUpId } of waiting) {
    const followUp = over.find(({ id }) => id === followUpId);
    if (!followUp || !(await takeBack(tx, followUpId))) continue;
    const failure = whyOver(followUp, known, app.clock());
    if (failure && followUp.state !== 'skipped')
      await comeBack(app, tx, followUp, { state: MessageState.DRAFT, failure });
  }
}
