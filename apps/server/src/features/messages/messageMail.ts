import { ApplicationEvent } from '../applications/applicationEvent.entity.js';
import { lockApplication } from '../applications/lockApplication.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { mayLeave, unapproved } from '../reviews/approval.js';
import { materialOf } from './material.js';
import { Message, MessageState } from './message.entity.js';

/** The follow-up itself, from the candidate to the interviewer; answers go to the candidate. */
export const messageMail: DeliveryKindHandler = {
  async compose(app, { manager }, { subjectId: followUpId }) {
    const followUp = await manager.findOneBy(FollowUp, { id: followUpId });
    const message = await manager.findOneBy(Message, { followUpId, state: MessageState.SENDING });
    if (!followUp || !message) return 'withdrawn';
    const { candidate, recipient } = await materialOf(manager, followUp);
    if (followUp.state !== 'planned' || !recipient.email) {
      await manager.update(Message, { followUpId }, { state: MessageState.DRAFT });
      return 'withdrawn';
    }
    if (!(await mayLeave(manager, followUp, message))) {
      await manager.update(
        Message,
        { followUpId },
        { state: MessageState.DRAFT, failure: unapproved },
      );
      await app.live.announce(manager, followUp);
      return 'withdrawn';
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

  async failed(app, { manager }, { subjectId: followUpId, teamId }, reason) {
    const { candidateId } = await manager.findOneByOrFail(FollowUp, { id: followUpId });
    await manager.update(Message, { followUpId }, { state: MessageState.FAILED, failure: reason });
    await app.live.announce(manager, { teamId, candidateId });
  },
};
