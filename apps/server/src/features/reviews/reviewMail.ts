import { layOut, type Note } from '../../mail/layout.js';
import { sayTime } from '../../mail/sayTime.js';
import { nameOf } from '../candidates/candidate.entity.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { type Material, materialOf } from '../messages/material.js';
import { isLeaving, Message } from '../messages/message.entity.js';
import { NoticeKind } from '../notices/noticeKind.js';
import { tell } from '../notices/tell.js';
import { Review, ReviewState } from './review.entity.js';
import { askerOf, type Reader, reviewersOf } from './reviewMails.js';

/** Asks for a review, or says how it was decided; silent when something else has happened meanwhile. */
export const reviewMail: DeliveryKindHandler = {
  async compose(app, tx, delivery) {
    const { manager } = tx;
    const { subjectId: id, nudge } = delivery;
    const [state, readerId] = nudge.split(' ');
    const review = await manager.findOneBy(Review, { id });
    if (!review || review.state !== state) return 'withdrawn';
    const { followUpId } = review;
    const followUp = await manager.findOneByOrFail(FollowUp, { id: followUpId });
    const message = await manager.findOneByOrFail(Message, { followUpId });
    const isOver = followUp.state !== 'planned' || isLeaving(message);
    if (isOver && state !== ReviewState.APPROVED) return 'withdrawn';
    const isRequest = state === ReviewState.REQUESTED;
    const readers = await (isRequest ? reviewersOf : askerOf)(manager, review);
    const reader = readers.find((one) => one.id === readerId);
    if (!reader) return 'withdrawn';
    const told = { userId: reader.id, kind: NoticeKind.REVIEW, followUpId, delivery };
    if (!(await tell(app, tx, told))) return 'noted';
    const material = await materialOf(manager, followUp);
    const note = isRequest
      ? request(material, review, reader, app.config.baseUrl)
      : decision(material, review, app.config.baseUrl);
    return {
      to: { name: reader.name, address: reader.email },
      subject: note.heading,
      ...(await layOut(note)),
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};

const messageTo = ({ recipient, application }: Material) =>
  `the message to ${nameOf(recipient)} (${application.company})`;

function request(material: Material, { id }: Review, { zone }: Reader, baseUrl: string): Note {
  const { candidate, followUp } = material;
  return {
    heading: `${nameOf(candidate)} asks you to read ${messageTo(material)}`,
    paragraphs: [
      `It is best sent ${sayTime(followUp.suggestedAt, zone, followUp.zone)}, and due ${sayTime(followUp.dueAt, zone, followUp.zone)}.`,
      'You can comment on passages, suggest other words, and approve or return it.',
    ],
    action: { label: 'Read the message', url: `${baseUrl}/reviews/${id}` },
    small: ['Afterword tells you because you may review this candidate’s messages.'],
  };
}

function decision(material: Material, review: Review, baseUrl: string): Note {
  const { state, note, revokeNote, bySending, followUpId } = review;
  const isGiven = state === ReviewState.APPROVED;
  const outcomes: Partial<Record<ReviewState, string>> = {
    approved: bySending ? 'Approved and sent' : 'Approved',
    returned: 'To be changed first',
    revoked: 'No longer approved',
  };
  const said = state === ReviewState.REVOKED ? revokeNote : note;
  return {
    heading: `${outcomes[state]}: ${messageTo(material)}`,
    paragraphs: [
      ...(said ? [`“${said}”`] : []),
      ...(isGiven && !bySending
        ? ['It can be sent as it is. A change needs to be read again.']
        : []),
      ...(isGiven ? [] : ['What was said is shown beside the passages it is about.']),
    ],
    action: { label: 'Open the message', url: `${baseUrl}/follow-up/${followUpId}/write` },
    small: ['Afterword tells you because a review of this message was asked for.'],
  };
}
