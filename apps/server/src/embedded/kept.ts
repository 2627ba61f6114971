import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeVapidKeys } from '../features/push/makeVapidKeys.js';
import type { Vapid } from '../features/push/vapid.js';

/** What a file of the data folder says, readable for its owner alone; made once, on the first start. */
export async function kept(dataDir: string, name: string, make: () => string): Promise<string> {
  const file = join(dataDir, name);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, make(), { mode: 0o600, flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return readFile(file, 'utf8');
}

export const keptSecret = (dataDir: string): Promise<string> =>
  kept(dataDir, 'secret', () => randomBytes(32).toString('hex'));

/** Other keys would leave every browser that was turned on deaf. */
export async function keptVapid(dataDir: string, mailFrom: string): Promise<Vapid> {
  const made = await kept(dataDir, 'vapid', () => JSON.stringify(makeVapidKeys()));
  return { ...JSON.parse(made), subject: `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}` };
}
