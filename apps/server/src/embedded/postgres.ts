import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Account, canReach, chooseAccount, giveTo } from './postgres/account.js';
import { openCluster } from './postgres/cluster.js';
import { takeLease } from './postgres/lease.js';
import { findNative, sharedFolder } from './postgres/native.js';
import { ensureServer } from './postgres/server.js';

const database = 'afterword';

export interface EmbeddedPostgres {
  /** Superuser's url of the database `afterword`. */
  url: string;
  /** True when another process had already started the server. */
  adopted: boolean;
  /** Stops the server, unless another process uses it too. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL 18 that comes as an npm package, with its files below `dataDir`, or adopts the one that is
 * running there. When this process ends in whatever way, the server is stopped too.
 *
 * @param options.throwaway trades durability for speed; for tests only
 * @throws {Refusal} that says what is wrong and what to do: no package for this platform, a folder of somebody else, a full disk
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  throwaway?: boolean;
  log?(line: string): void;
}): Promise<EmbeddedPostgres> {
  const { throwaway = false, log = () => {} } = options;
  const { folder, account } = settle(resolve(options.dataDir), log);
  const native = findNative(account, log);
  const cluster = await openCluster(folder, native, account, { throwaway, log });
  const lease = await takeLease(folder, native, account);
  try {
    const server = await ensureServer(cluster, native, account, throwaway);
    const url = await ensureDatabase(server.url);
    return { url, adopted: server.adopted, stop: lease.release };
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** Decides where the files live and who owns them; root's private folders are closed to the server's user. */
function settle(
  dataDir: string,
  log: (line: string) => void,
): { folder: string; account: Account } {
  let folder = join(dataDir, 'postgres');
  let account = chooseAccount(folder);
  mkdirSync(dataDir, { recursive: true });
  if (!canReach(account, folder)) {
    const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
    folder = join(sharedFolder, name, 'postgres');
    account = chooseAccount(folder);
    log(`The database of ${dataDir} is kept in ${folder}, where its user can reach it`);
    mkdirSync(join(folder, '..'), { recursive: true, mode: 0o755 });
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(account, folder);
  return { folder, account };
}

/** One at a time: two starts may come here together. */
async function ensureDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
  return serverUrl.replace(/postgres$/, database);
}
