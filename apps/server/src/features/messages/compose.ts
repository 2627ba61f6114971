import {
  checkMessage,
  chooseTemplate,
  judgeMoment,
  type MessageReport,
  render,
  Temporal,
} from '@afterword/engine';
import type { Material } from './material.js';

/**
 * The first draft: a template filled with this interview's facts, for the moment it should leave.
 * Empty for a kind that has no template.
 */
export function firstDraft(material: Material, now: Temporal.Instant) {
  const { followUp, candidate, application, interview, panel, recipient, promisedBy } = material;
  const sendAt = later(followUp.suggestedAt, now);
  const template = chooseTemplate(followUp.kind, panel.indexOf(recipient));
  if (!template) return { subject: '', body: '' };
  return render(template, {
    interviewer: recipient,
    candidate,
    company: application.company,
    position: application.position,
    interview: { start: interview.startsAt, end: interview.endsAt, zone: interview.zone },
    topics: interview.topics,
    promisedBy,
    nextStepsKnown: promisedBy !== undefined,
    sendAt,
    late: followUp.kind === 'thank_you' && isAfter(sendAt, followUp.latestAt),
  });
}

/** What the engine says of a text, with everything we know beside it. */
export function judgeText(
  material: Material,
  text: { subject: string; body: string },
  sendAt: Temporal.Instant,
): MessageReport {
  const { followUp, candidate, application, interview, panel, recipient, promisedBy } = material;
  const { against } = material;
  return checkMessage({
    ...text,
    kind: followUp.kind,
    recipient,
    panel,
    candidate,
    company: application.company,
    position: application.position,
    interview: { start: interview.startsAt, end: interview.endsAt, zone: interview.zone },
    sendAt,
    topics: interview.topics,
    nextStepsKnown: promisedBy !== undefined,
    attachments: [],
    ...against,
  });
}

/** What the engine says of sending at this moment. */
export const judgeNow = ({ followUp, facts, policy, calendar }: Material, at: Temporal.Instant) =>
  judgeMoment(followUp, facts, policy, calendar, at);

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0;

export const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  isAfter(one, other) ? one : other;
