import { notOvertaken, plan, type Reminder, remindersFor, statusAt } from '@afterword/engine';
import { layOut, type Note } from '../../mail/layout.js';
import { sayTime } from '../../mail/sayTime.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { type Material, materialOf } from '../messages/material.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { type Recipient, readNudge, recipientsOf } from './readers.js';

const acts: Record<FollowUp['kind'], string> = {
  thank_you: 'Thank',
  materials: 'Send what you promised to',
  status_check: 'Ask how things stand with',
  second_check: 'Ask once more, briefly,',
  promised_step: 'Ask about the promised next step with',
  outcome_thanks: 'Thank, for their time,',
  offer_reply: 'Answer the offer of',
  keep_in_touch: 'Keep in touch with',
};

/** A nudge in the reader's own zone, with the why and the way on. Asks the engine again before it goes. */
export const reminderMail: DeliveryKindHandler = {
  async compose(app, { manager }, delivery) {
    const { kind: nudge, isFor } = readNudge(delivery.nudge);
    const followUp = await manager.findOneBy(FollowUp, { id: delivery.subjectId });
    const isDone = { followUpId: delivery.subjectId, state: whereLeaving() };
    if (!followUp || (await manager.existsBy(Message, isDone))) return 'withdrawn';
    const material = await materialOf(manager, followUp);
    const reader = (await recipientsOf(manager, followUp.candidateId)).find(isFor);
    const { facts, policy, calendar } = material;
    const today = plan(facts, policy, calendar).find((one) => one.key === followUp.key);
    if (!reader || today?.state !== 'planned' || !today.dueAt.equals(followUp.dueAt))
      return 'withdrawn';
    const now = app.clock();
    if (statusAt(today, now, reader.zone) === 'expired') return 'expired';
    const stillOfUse = notOvertaken(remindersFor(today, reader, policy), now);
    if (!stillOfUse.some(({ kind }) => kind === nudge)) return 'withdrawn';
    const note = (nudge === 'coach' ? forCoach : forCandidate)(
      material,
      reader,
      nudge,
      app.config.baseUrl,
    );
    return {
      to: { name: reader.name, address: reader.email },
      subject: note.heading,
      ...(await layOut(note)),
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};

const why = ({ followUp }: Material) =>
  followUp.reasons
    .filter((reason) => reason.decides === 'due')
    .map((reason) => `Why then: ${reason.text}.`);

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

function forCandidate(
  material: Material,
  { zone }: Recipient,
  nudge: Reminder['kind'],
  baseUrl: string,
): Note {
  const { followUp, recipient, application } = material;
  const due = sayTime(followUp.dueAt, zone, followUp.zone);
  return {
    heading: `${acts[followUp.kind]} ${nameOf(recipient)} (${application.company})`,
    paragraphs: [
      `You interviewed for ${application.position} at ${application.company}.`,
      nudge === 'overdue'
        ? `This was due ${due}. It can still be sent.`
        : `Best sent ${sayTime(followUp.suggestedAt, zone, followUp.zone)}. Due ${due}.`,
      'A draft with the facts of your interview is ready to be made yours.',
    ],
    action: { label: 'Open the draft', url: `${baseUrl}/follow-up/${followUp.id}/write` },
    small: [
      ...why(material),
      'Afterword reminds you because your coaching team plans your follow-ups here.',
    ],
  };
}

function forCoach(
  material: Material,
  { zone }: Recipient,
  _nudge: Reminder['kind'],
  baseUrl: string,
): Note {
  const { followUp, recipient, application, candidate } = material;
  return {
    heading: `${nameOf(candidate)} has not written to ${nameOf(recipient)} (${application.company})`,
    paragraphs: [
      `${candidate.givenName} interviewed for ${application.position} at ${application.company}.`,
      `This was due ${sayTime(followUp.dueAt, zone, followUp.zone)}.`,
    ],
    action: { label: 'Look at the plan', url: `${baseUrl}/interview/${followUp.interviewId}` },
    small: [...why(material), 'Afterword tells you because you coach this candidate.'],
  };
}
