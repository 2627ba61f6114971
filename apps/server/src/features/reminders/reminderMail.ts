import { consensus, plan, statusAt, weekdays } from '@afterword/engine';
import { layOut } from '../../mail/layout.js';
import { sayTime } from '../../mail/sayTime.js';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { type Material, materialOf } from '../messages/material.js';

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

/** A nudge to the candidate, in their own zone, with the why and the way to the draft. */
export const reminderMail: DeliveryKindHandler = {
  async compose(app, tx, { subjectId, nudge }) {
    const followUp = await tx.manager.findOneBy(FollowUp, { id: subjectId });
    if (!followUp) return 'withdrawn';
    const material = await materialOf(tx.manager, followUp);
    const [reader]: { name: string; email: string; zone: string }[] = await tx.manager.query(
      `select name, email, zone from auth."user" where id = $1`,
      [material.candidate.userId],
    );
    const today = plan(material.facts, consensus, weekdays).find((one) => one.key === followUp.key);
    if (!reader || today?.state !== 'planned' || !today.dueAt.equals(followUp.dueAt))
      return 'withdrawn';
    if (statusAt(today, app.clock(), reader.zone) === 'expired') return 'expired';
    return {
      to: { name: reader.name, address: reader.email },
      ...(await write(material, reader.zone, nudge, app.config.baseUrl)),
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  },
};

async function write(material: Material, zone: string, nudge: string, baseUrl: string) {
  const { followUp, recipient, application } = material;
  const who = `${recipient.givenName} ${recipient.familyName}`;
  const act = `${acts[followUp.kind]} ${who}`;
  const due = sayTime(followUp.dueAt, zone, followUp.zone);
  const why = followUp.reasons.find((reason) => reason.decides === 'due')?.text;
  const state =
    nudge === 'overdue'
      ? `This was due ${due}. It can still be sent.`
      : `Best sent ${sayTime(followUp.suggestedAt, zone, followUp.zone)}. Due ${due}.`;
  const note = await layOut({
    heading: `${act}, ${application.company}`,
    paragraphs: [
      `You interviewed for ${application.position} at ${application.company}.`,
      state,
      'A draft with the facts of your interview is ready to be made yours.',
    ],
    action: { label: 'Open the draft', url: `${baseUrl}/follow-up/${followUp.id}/write` },
    small: [
      ...(why ? [`Why then: ${why}.`] : []),
      'Afterword reminds you because your coaching team plans your follow-ups here.',
    ],
  });
  return { subject: `${act} (${application.company})`, ...note };
}
