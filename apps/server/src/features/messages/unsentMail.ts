import { layOut } from '../../mail/layout.js';
import { nameOf } from '../candidates/candidate.entity.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { NoticeKind } from '../notices/noticeKind.js';
import { tell } from '../notices/tell.js';
import { materialOf } from './material.js';
import { isLeaving, Message, MessageState } from './message.entity.js';
import { toldOf } from './toldOf.js';

/** Tells whom it concerns that a message did not leave, why, and what to do; not once it has been dealt with. */
export const unsentMail: DeliveryKindHandler = {
  async compose(app, tx, delivery) {
    const { manager } = tx;
    const { subjectId: followUpId, nudge } = delivery;
    const [, readerId] = nudge.split(' ');
    const message = await manager.findOneByOrFail(Message, { followUpId });
    const reader = (await toldOf(manager, followUpId)).find(({ id }) => id === readerId);
    if (!reader || !message.failure || isLeaving(message)) return 'withdrawn';
    const told = { userId: reader.id, kind: NoticeKind.MESSAGE, followUpId, delivery };
    if (!(await tell(app, tx, told))) return 'noted';
    const followUp = await manager.findOneByOrFail(FollowUp, { id: followUpId });
    const { recipient, application, candidate } = await materialOf(manager, followUp);
    const whose = reader.isCandidate ? 'Your message' : `${nameOf(candidate)}’s message`;
    const to = `${nameOf(recipient)} (${application.company})`;
    const wasRefused = message.state === MessageState.FAILED;
    const heading = `${whose} to ${to} ${wasRefused ? 'could not be delivered' : 'was not sent'}`;
    const note = {
      heading,
      paragraphs: [message.failure, nextStep(followUp, wasRefused)],
      action: {
        label: 'Open the message',
        url: `${app.config.baseUrl}/follow-up/${followUpId}/write`,
      },
      small: ['Afterword tells you because the message was to leave for you, or by you.'],
    };
    return {
      to: { name: reader.name, address: reader.email },
      subject: heading,
      ...(await layOut(note)),
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};

function nextStep({ state }: FollowUp, wasRefused: boolean): string {
  if (state !== 'planned') return 'There is nothing to send any more. The text is kept.';
  return wasRefused
    ? 'The text is kept. See whether the address is right, and send it again or write to them another way.'
    : 'The text is a draft again. Look at it, and send it or choose another time.';
}
