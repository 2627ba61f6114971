import { execFileSync } from 'node:child_process';
import { chownSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.js';

/** The system user PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * Chooses the user for the server that keeps its files in `folder`.
 *
 * PostgreSQL refuses to run as root, so root lends the server to whoever owns the folder already, and to
 * `nobody` when there is no such folder yet. Anybody else runs it as themselves.
 *
 * @throws when the folder belongs to a user we cannot become
 */
export function chooseAccount(folder: string): Account {
  const owner = statSync(folder, { throwIfNoEntry: false });
  const me = process.getuid?.() ?? 0;
  if (me === 0) {
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
  }
  if (owner && owner.uid !== me) {
    throw new Refusal(
      `${folder} belongs to user ${owner.uid} and you are user ${me}. Start as that user, or set AFTERWORD_DATA to a folder of your own.`,
    );
  }
  return { uid: me, gid: process.getgid?.() ?? 0 };
}

/** Whether `account` may walk down to `path`: every folder above its nearest existing part lets it through. */
export function canReach({ uid, gid }: Account, path: string): boolean {
  if (uid === process.getuid?.()) return true;
  let folder = path;
  while (!statSync(folder, { throwIfNoEntry: false })) folder = dirname(folder);
  for (folder = realpathSync(folder); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Hands a file or folder that root has made to the server's user. */
export function giveTo(account: Account, path: string): void {
  if (process.getuid?.() === 0) chownSync(path, account.uid, account.gid);
}

function nobody(): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
