import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DestinationStream } from 'pino';
import { inject } from 'vitest';
import { type Config, readConfig } from '../src/config.js';
import { type CaughtMail, startMailCatcher } from '../src/embedded/mailCatcher.js';
import { makeVapidKeys } from '../src/features/push/makeVapidKeys.js';
import { createLog } from '../src/log.js';
import { type Running, run } from '../src/run.js';
import { Client } from './client.js';
import { freePort } from './freePort.js';
import { rememberPasswords } from './rememberPasswords.js';
import { until } from './until.js';

export interface TestApp extends Running {
  config: Config;
  databaseUrl: string;
  /** Where mail is caught, as a url to send to. */
  caughtAt: string;
  /** A new browser, so to speak: its own cookies. */
  client(): Client;
  /** Waits for the newest mail to this address that fits. */
  mailTo(address: string, fits?: (mail: CaughtMail) => boolean): Promise<CaughtMail>;
  mailsTo(address: string): Promise<CaughtMail[]>;
}

/** The whole server on a database and mail catcher of its own; `logTo` hears everything it logs. */
export async function startApp(
  options: Partial<
    Pick<Config, 'undoSeconds' | 'redisUrl' | 'smtpUrl' | 'trustProxy' | 'roles' | 'pushHosts'>
  > = {},
  logTo?: DestinationStream,
): Promise<TestApp> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const owner = new URL(inject('postgresUrl'));
  await asOwner(owner.href, `create database ${name}`);
  owner.pathname = name;
  const databaseUrl = owner.href;
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-app-'));
  const catcher = await startMailCatcher({ dataDir });
  const port = await freePort();
  const env = { PORT: String(port), LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' };
  const config: Config = { ...readConfig(env, []), dataDir, undoSeconds: 0, ...options };
  const parts = {
    databaseUrl,
    smtpUrl: options.smtpUrl ?? catcher.url,
    secret: 'a secret for tests, long enough to be one',
    vapid: { ...makeVapidKeys(), subject: 'mailto:hello@afterword.example' },
    catcher,
  };
  const running = await run(config, parts, createLog(logTo ? 'debug' : config.logLevel, logTo));
  await rememberPasswords(running.app.accounts);
  const mailsTo = async (address: string) => {
    const { mails } = await catcher.list({ offset: 0, limit: 200 });
    return mails.filter(({ email }) => email.to?.some((to) => to.address === address));
  };
  return {
    ...running,
    config,
    databaseUrl,
    caughtAt: catcher.url,
    client: () => new Client(config.baseUrl),
    mailsTo,
    mailTo: (address, fits = () => true) =>
      until(`a mail to ${address}`, async () => (await mailsTo(address)).find(fits)),
    async stop() {
      await running.stop();
      await catcher.stop();
      await rm(dataDir, { recursive: true, force: true });
      await asOwner(inject('postgresUrl'), `drop database ${name} with (force)`);
      for (const role of ['app', 'worker', 'auth'])
        await asOwner(inject('postgresUrl'), `drop role ${name}_${role}`);
    },
  };
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
