import type { App } from '../../context.js';
import type { Action } from '../../mail/note.js';
import { acts } from './acts/acts.js';
import { mailLink } from './mailLink.js';

/** What one reader can do about a follow-up right from its reminder, each by a link of its own, good for 30 days. */
export function reminderActions(
  app: Pick<App, 'config' | 'secret' | 'clock'>,
  userId: string,
  followUpId: string,
): Action[] {
  const now = app.clock();
  return Object.entries(acts).flatMap(([act, { label }]) =>
    label ? { label, url: mailLink(app, { act, about: followUpId, userId }, now) } : [],
  );
}
