import { html, type Markup } from '../../../html/markup.js';
import { sayTime } from '../../../mail/sayTime.js';
import { nameOf } from '../../candidates/candidate.entity.js';
import type { Subject } from '../subject.js';

const kinds: Record<Subject['followUp']['kind'], string> = {
  thank_you: 'Thank-you',
  materials: 'Promised materials',
  status_check: 'Status check',
  second_check: 'Second check',
  promised_step: 'Check on the promised step',
  outcome_thanks: 'Thank-you after the outcome',
  offer_reply: 'Answer to the offer',
  keep_in_touch: 'Keeping in touch',
};

/** What the page is about: which message, of whom to whom, until when, and who acts by it. */
export function subjectOf({
  viewer,
  followUp,
  application,
  candidate,
  recipient,
}: Subject): Markup {
  const isSelf = candidate.userId === viewer.id;
  const rows: [string, string][] = [
    ['What', `${kinds[followUp.kind]} to ${nameOf(recipient)}`],
    ['Where', `${application.company}, ${application.position}`],
    ...(isSelf ? [] : [['For', nameOf(candidate)] as [string, string]]),
    ['Due', sayTime(followUp.dueAt, viewer.zone, followUp.zone)],
    ['You are', viewer.name],
  ];
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** The ways on into the app. */
export const waysOn = ({ followUp }: Subject): Markup =>
  html`<p class="more"><a href="/follow-up/${followUp.id}/write">Open the draft</a>
<a href="/interview/${followUp.interviewId}">Look at the plan</a></p>`;
