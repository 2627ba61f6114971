import { judgeMoment, type TemplateCase, Temporal } from '@afterword/engine';
import type { Material } from './material.js';

/** What a template for this follow-up is filled with, for the moment it should leave. */
export function caseOf(material: Material, now: Temporal.Instant): TemplateCase {
  const { followUp, recipient, promisedBy, against } = material;
  const { candidate, company, position, interview, topics, nextStepsKnown, language } = against;
  const sendAt = later(followUp.suggestedAt, now);
  return {
    interviewer: recipient,
    ...{ candidate, company, position, interview, topics, promisedBy, nextStepsKnown, language },
    sendAt,
    late: followUp.kind === 'thank_you' && isAfter(sendAt, followUp.latestAt),
  };
}

/** What the engine says of sending at this moment. */
export const judgeNow = ({ followUp, facts, policy, calendar }: Material, at: Temporal.Instant) =>
  judgeMoment(followUp, facts, policy, calendar, at);

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0;

export const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  isAfter(one, other) ? one : other;
