import type { App } from '../../context.js';
import { enterAs, inTransaction } from '../../db/transaction.js';
import { InvalidInput, Refused } from '../../graphql/problems.js';
import { acts } from './acts/acts.js';
import { contextWithin } from './contextWithin.js';
import type { MailAct } from './mailAct.js';
import { type MailLink, mailLink } from './mailLink.js';
import { askPage, donePage } from './pages/actPages.js';
import { gone } from './pages/deadPages.js';
import type { Page } from './pages/page.js';
import { settledPage } from './pages/settledPage.js';
import { findSubject, type Subject } from './subject.js';

/** What the link of a reminder shows; nothing is changed. */
export function showReminderLink(app: App, link: MailLink): Promise<Page> {
  const act = actOf(link);
  return inTransaction(app.db.app, enterAs(link.userId), async (tx) => {
    const subject = await findSubject(app, tx.manager, link, false);
    if (!subject) return gone;
    const settled = act.alsoLater ? null : settledPage(subject);
    if (settled) return { code: 200, body: settled };
    const done = await act.isDone(subject, tx, new URLSearchParams());
    return { code: 200, body: done ? again(app, link, subject, done) : askPage(act, subject) };
  });
}

/** Does what the link is for, once, as its person and behind their wall; whoever comes again is told so. */
export async function followReminderLink(
  app: App,
  link: MailLink,
  form: URLSearchParams,
): Promise<Page> {
  const act = actOf(link);
  const told = { operation: act.operation, via: 'link' as const, viaId: link.about };
  const enter = enterAs(link.userId, told);
  try {
    return await inTransaction(app.db.app, enter, async (tx) => {
      const subject = await findSubject(app, tx.manager, link, true);
      if (!subject) return gone;
      const settled = act.alsoLater ? null : settledPage(subject);
      if (settled) return { code: 200, body: settled };
      const done = await act.isDone(subject, tx, form);
      if (done) return { code: 200, body: again(app, link, subject, done) };
      const said = await act.perform(contextWithin(app, subject.viewer, told, tx), subject, form);
      return { code: 200, body: donePage('Done', said, subject, undoOf(app, link, act)) };
    });
  } catch (error) {
    if (error instanceof Refused) return refusedPage(app, link, form, error);
    throw error;
  }
}

const actOf = ({ act }: MailLink) => acts[act] as MailAct;

const again = (app: App, link: MailLink, subject: Subject, said: string) =>
  donePage('Done already', said, subject, undoOf(app, link, actOf(link)));

function undoOf(app: App, { about, userId }: MailLink, { undo }: MailAct): string | undefined {
  return undo && mailLink(app, { act: undo, about, userId }, app.clock());
}

/** What was filled in stays there; whatever else stands against it is said. */
async function refusedPage(
  app: App,
  link: MailLink,
  form: URLSearchParams,
  { problem, message }: Refused,
): Promise<Page> {
  const act = actOf(link);
  return inTransaction(app.db.app, enterAs(link.userId), async (tx) => {
    const subject = await findSubject(app, tx.manager, link, false);
    if (!subject) return gone;
    if (problem instanceof InvalidInput && act.fields)
      return { code: 422, body: askPage(act, subject, form, problem.fields[0]?.message) };
    return { code: 409, body: donePage('This cannot be done now', message, subject) };
  });
}
