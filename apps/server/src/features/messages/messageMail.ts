import { type EntityManager, In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { ApplicationEvent } from '../applications/applicationEvent.entity.js';
import { lockApplication } from '../applications/lockApplication.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { SendLedger } from '../deliveries/sendLedger.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { comeBack } from './comeBack.js';
import { materialOf } from './material.js';
import { Message, MessageState, whereLeaving } from './message.entity.js';
import { serverWords } from './serverWords.js';
import { whyItStays } from './whyItStays.js';

/** The follow-up itself, from the candidate to the interviewer; answers go to the candidate. */
export const messageMail: DeliveryKindHandler = {
  async hold({ manager }, { subjectId }) {
    const followUp = await manager.findOneBy(FollowUp, { id: subjectId });
    if (followUp) await lockApplication(manager, followUp.applicationId);
  },

  async compose(app, tx, delivery) {
    const { manager } = tx;
    const { subjectId: followUpId } = delivery;
    const followUp = await manager.findOneBy(FollowUp, { id: followUpId });
    const message = await manager.findOneBy(Message, { followUpId, state: whereLeaving() });
    if (!followUp || !message) return 'withdrawn';
    const material = await materialOf(manager, followUp);
    const { candidate, recipient } = material;
    const reason = await whyItStays(app, manager, material, message, delivery);
    if (reason || !recipient.email) {
      const failure = `${reason ?? ''}${await maybeArrived(manager, delivery)}`;
      await giveBack(app, tx, followUp, { state: MessageState.DRAFT, failure });
      return 'withdrawn';
    }
    if (message.state === MessageState.SCHEDULED) {
      await manager.update(Message, { followUpId }, { state: MessageState.SENDING });
      await app.live.announce(manager, followUp);
    }
    const name = `${candidate.givenName} ${candidate.familyName}`;
    return {
      to: { name: `${recipient.givenName} ${recipient.familyName}`, address: recipient.email },
      fromName: name,
      replyTo: { name, address: candidate.email },
      subject: message.subject,
      text: message.body,
    };
  },

  async sent(app, tx, { subjectId: followUpId, teamId }) {
    const { manager } = tx;
    const now = app.clock();
    const followUp = await manager.findOneByOrFail(FollowUp, { id: followUpId });
    const application = await lockApplication(manager, followUp.applicationId);
    await manager.update(Message, { followUpId }, { state: MessageState.SENT, sentAt: now });
    await manager.insert(ApplicationEvent, {
      teamId,
      candidateId: followUp.candidateId,
      applicationId: followUp.applicationId,
      interviewId: followUp.interviewId,
      kind: 'sent',
      at: now,
      data: { followUpKey: followUp.key, channel: 'email' },
      recordedBy: null,
    });
    await replan(app, tx, application);
  },

  async failed(app, tx, delivery, reason) {
    const followUp = await tx.manager.findOneByOrFail(FollowUp, { id: delivery.subjectId });
    const failure = `${serverWords(reason)}${await maybeArrived(tx.manager, delivery)}`;
    await giveBack(app, tx, followUp, { state: MessageState.FAILED, failure });
  },
};

/** It stands as a draft again, and its follow-up is reminded of again. */
async function giveBack(
  app: App,
  tx: Tx,
  followUp: FollowUp,
  how: { state: MessageState; failure: string },
): Promise<void> {
  await comeBack(app, tx, followUp, how);
  await replan(app, tx, await lockApplication(tx.manager, followUp.applicationId));
}

/** Said when the mail server has begun to take it and broke off: nobody knows whether it did. */
async function maybeArrived(manager: EntityManager, { id, version }: Delivery): Promise<string> {
  const open = { deliveryId: id, version, state: In(['handed', 'unknown']) };
  return (await manager.existsBy(SendLedger, open))
    ? ' It may have arrived all the same: the mail server broke off before it said so.'
    : '';
}
