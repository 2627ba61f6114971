import { html } from '../../html/markup.js';
import type { CaughtMail } from '../mailCatcher.js';
import { layout } from './layout.js';
import { moment, people } from './words.js';

export const pageSize = 50;

/** The list of caught mails, newest first. `page` counts from 1. */
export function listPage(mails: CaughtMail[], total: number, page: number): string {
  const rows = mails.map(
    ({ id, email, receivedAt }) => html`
<li><a href="/mail/${id}">
<span>${people(email.to)}</span>
<strong>${email.subject || '(no subject)'}</strong>
<time class="quiet" datetime="${receivedAt.toString()}">${moment(receivedAt)}</time>
</a></li>`,
  );
  const state = total === 1 ? '1 mail' : `${total} mails, newest first`;
  const content = rows.length
    ? html`<p class="quiet">${state}</p><ol>${rows}</ol>`
    : html`<p>No mail here yet. Invitations, messages and reminders appear by themselves.</p>`;
  const more = [
    ...(page > 1 ? [html`<a href="/mail?page=${page - 1}">Newer</a>`] : []),
    ...(page * pageSize < total ? [html`<a href="/mail?page=${page + 1}">Older</a>`] : []),
  ];
  return layout(
    'Mail',
    html`<div data-refresh><h1>Mail</h1>${content}${more.length ? html`<nav>${more}</nav>` : undefined}</div>`,
  );
}
