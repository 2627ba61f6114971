import type { App } from '../../context.js';
import { enterAs, inTransaction } from '../../db/transaction.js';
import { html } from '../../html/markup.js';
import type { NoticeKind } from '../notices/noticeKind.js';
import { preferencesOf } from '../preferences/preferencesOf.js';
import { turnMailsOff } from '../preferences/turnMailsOff.js';
import type { MailLink } from './mailLink.js';
import { gone } from './pages/deadPages.js';
import { type Page, page } from './pages/page.js';
import { findViewer } from './subject.js';

const names: Record<NoticeKind, string> = {
  reminder: 'reminders of what to write',
  escalation: 'mails about due times that a candidate let pass',
  digest: 'morning digests',
  review: 'mails about reviews',
  message: 'mails about messages that did not leave',
  coaching: 'mails about who would like to coach you',
};

/** Whether to turn the mails of a kind off; nothing is changed. */
export function showUnsubscribe(app: App, { about, userId }: MailLink): Promise<Page> {
  return inTransaction(app.db.app, enterAs(userId), async ({ manager }) => {
    const kind = about as NoticeKind;
    const viewer = await findViewer(manager, userId);
    if (!viewer) return gone;
    const preferences = (await preferencesOf(manager, [userId])).get(userId);
    if (!preferences?.channels[kind].mail) return offPage('They are off already', kind);
    const body = html`<p>${viewer.name}, you get no more ${names[kind]}, from none of your teams. They stay in your inbox in the app, and all other mails come as before.</p>
<form method="post"><button>Turn them off</button></form>
${settings}`;
    return { code: 200, body: page('No more of these mails?', body) };
  });
}

/** Turns them off: by the button of the page, or by one click in the mail program. */
export function unsubscribe(app: App, { about, userId }: MailLink): Promise<Page> {
  const kind = about as NoticeKind;
  const act = { operation: 'turnMailsOff', via: 'link' as const, viaId: null };
  return inTransaction(app.db.app, enterAs(userId, act), async ({ manager }) => {
    await turnMailsOff(manager, userId, kind);
    return offPage('These mails are off', kind);
  });
}

const offPage = (title: string, kind: NoticeKind): Page => ({
  code: 200,
  body: page(
    title,
    html`<p role="status">You get no more ${names[kind]}. They stay in your inbox in the app.</p>${settings}`,
  ),
});

/** For whoever is signed in, all of it at once and both ways. */
const settings = html`<p class="more"><a href="/reminders">All settings of mails</a></p>`;
