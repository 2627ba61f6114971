import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Preferences } from '../preferences/preferences.js';
import { preferencesOf } from '../preferences/preferencesOf.js';
import { type NewNotice, note } from './note.js';

/** Puts something into somebody's inbox. @returns whether they want a mail of it, too; else its delivery is `noted` */
export async function tell(app: App, tx: Tx, notice: NewNotice): Promise<boolean> {
  const { userId, kind } = notice;
  await note(app, tx, [notice]);
  const { channels } = (await preferencesOf(tx.manager, [userId])).get(userId) as Preferences;
  return channels[kind].mail;
}
