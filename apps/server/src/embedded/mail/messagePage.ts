import { html, linked, type Markup } from '../../html/markup.js';
import type { CaughtMail } from '../mailCatcher.js';
import { layout } from './layout.js';
import { people } from './words.js';

export type View = 'html' | 'text' | 'source';

/** One mail with its headers; `view` falls back to what the mail has. */
export function messagePage(mail: CaughtMail, wanted: View | undefined): string {
  const { id, email } = mail;
  const views: View[] = [
    ...(email.html ? ['html' as const] : []),
    ...(email.text ? ['text' as const] : []),
    'source',
  ];
  const view = wanted && views.includes(wanted) ? wanted : (views[0] ?? 'source');
  const tabs = views.map((name) =>
    name === view
      ? html`<a href="/mail/${id}?view=${name}" aria-current="page">${titles[name]}</a>`
      : html`<a href="/mail/${id}?view=${name}">${titles[name]}</a>`,
  );
  const title = email.subject || '(no subject)';
  const main = html`<p><a href="/mail">All mail</a></p>
<h1>${title}</h1>
<dl>${headersOf(mail)}</dl>
<nav aria-label="Views of this mail">${tabs}</nav>
${bodies[view](mail)}`;
  return layout(title, main);
}

/** For a link to a mail that has made room for newer ones, or never was. */
export function missingPage(): string {
  const main = html`<h1>This mail is not here</h1>
<p>Only the newest thousand are kept. <a href="/mail">All mail</a></p>`;
  return layout('Not found', main);
}

const titles: Record<View, string> = { html: 'HTML', text: 'Text', source: 'Source' };

const bodies: Record<View, (mail: CaughtMail) => Markup> = {
  html: ({ id }) =>
    html`<iframe src="/mail/${id}/html" title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  text: ({ email }) => html`<pre>${linked(email.text ?? '')}</pre>`,
  source: ({ source }) => html`<pre class="source">${source.toString('utf8')}</pre>`,
};

function headersOf({ email }: CaughtMail): Markup[] {
  const delivered = email.headers.filter(({ key }) => key === 'delivered-to');
  const rows: [string, string][] = [
    ['From', people(email.from && [email.from])],
    ['To', people(email.to)],
    ['Cc', people(email.cc)],
    ['Reply-To', people(email.replyTo)],
    ['Delivered to', delivered.map(({ value }) => value).join(', ')],
    ['Date', email.headers.find(({ key }) => key === 'date')?.value ?? ''],
    ['Message-ID', email.messageId ?? ''],
    ['Attachments', email.attachments.map(({ filename }) => filename ?? 'unnamed').join(', ')],
  ];
  return rows
    .filter(([, value]) => value)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
}
