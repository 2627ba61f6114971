import 'reflect-metadata';
import { Temporal } from '@afterword/engine';
import pg from 'pg';
import { type Config, ConfigError, readConfig } from './config.js';
import { ensureRoles } from './db/roles.js';
import { startEmbedded } from './embedded/embedded.js';
import { skipUntil } from './features/operations/skipUntil.js';
import { makeVapidKeys } from './features/push/makeVapidKeys.js';
import { createLog } from './log.js';
import { run } from './run.js';

/** What whoever runs this does while it stands still; see docs/operations.md. */
const usage = `npm run operator -- make-roles                         before a dump is restored on a new server
npm run operator -- skip-until 2026-11-22T09:30:00Z    after a restore, before the first start
npm run operator -- make-push-keys                     once, for VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY`;

const say = (line: string) => process.stdout.write(`${line}\n`);

function makePushKeys(): void {
  const { publicKey, privateKey } = makeVapidKeys();
  say(`VAPID_PUBLIC_KEY=${publicKey}\nVAPID_PRIVATE_KEY=${privateKey}`);
}

async function makeRoles({ databaseUrl, secret }: Config): Promise<void> {
  if (!databaseUrl || !secret)
    throw new ConfigError(
      'make-roles needs DATABASE_URL and SECRET; the embedded database has its roles',
    );
  const owner = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  await ensureRoles(owner, databaseUrl, secret).finally(() => owner.end());
  say('The roles are there.');
}

/** An instance without a role: it takes the port, so that none of ours serves beside it, and sends nothing. */
async function skip(config: Config, instant: Temporal.Instant): Promise<void> {
  const embedded = await startEmbedded(config, say);
  try {
    const running = await run({ ...config, roles: new Set() }, embedded.parts, createLog('error'));
    const { expired, givenBack } = await skipUntil(running.app, instant).finally(() =>
      running.stop(),
    );
    say(`${expired} expired, ${givenBack} messages are drafts again.`);
  } finally {
    await embedded.stop();
  }
}

function readInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new ConfigError(`"${text}" is no instant; allowed: such as 2026-11-22T09:30:00Z`);
  }
}

try {
  const [command, at = '', ...rest] = process.argv.slice(2);
  const config = () => readConfig(process.env, []);
  if (command === 'make-push-keys' && !at) makePushKeys();
  else if (command === 'make-roles' && !at) await makeRoles(config());
  else if (command === 'skip-until' && rest.length === 0) await skip(config(), readInstant(at));
  else throw new ConfigError(usage);
  process.exit(0);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
