import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Account, giveTo } from './account.js';
import type { Cluster } from './cluster.js';
import { Refusal } from './refusal.js';

/** Long enough for a crash recovery, short enough to be told that something is wrong. */
const patienceInMs = 60_000;
/** A killed server's lock may need two seconds to go; rival launches and taken ports pass sooner. */
const launches = 15;
const pauseBetweenLaunchesInMs = 200;

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Errors of statements carry people's data and are reported by the product; the log is about the server itself.
  log_min_messages: 'log',
  // Queue tables grow and shrink fast; the default of a minute lets them bloat.
  autovacuum_naptime: '2s',
};
const forThrowaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Makes sure that a server answers for `cluster`: adopts the running one or launches one on a free port of 127.0.0.1.
 *
 * @returns its url (database `postgres`) and whether somebody else had launched it
 * @throws with the end of the server's own log when it does not come up
 */
export async function ensureServer(
  cluster: Cluster,
  native: string,
  account: Account,
  throwaway: boolean,
): Promise<{ url: string; adopted: boolean }> {
  const logFile = join(cluster.data, 'server.log');
  const deadline = Date.now() + patienceInMs;
  let launched: ChildProcess | undefined;
  let left = launches;
  while (Date.now() < deadline) {
    const running = runningServer(cluster);
    if (running && (await answers(running.url))) {
      return { url: running.url, adopted: running.pid !== launched?.pid };
    }
    if (!launched || hasEnded(launched)) {
      if (left-- === 0) break;
      if (launched) await pause(pauseBetweenLaunchesInMs);
      launched = await launch(cluster, native, account, throwaway, logFile);
    }
    await pause(10);
  }
  const end = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Refusal(`The embedded database did not start. The end of ${logFile}:\n${end}`);
}

/** The server writes its port and state into `postmaster.pid`; a stale file names a port where nobody answers. */
function runningServer({ data, password }: Cluster): { pid: number; url: string } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port, , , , state] = readFileSync(file, 'utf8').split('\n');
  if (state?.trim() !== 'ready') return undefined;
  return { pid: Number(pid), url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function launch(
  cluster: Cluster,
  native: string,
  account: Account,
  throwaway: boolean,
  logFile: string,
): Promise<ChildProcess> {
  const port = String(await freePort());
  const settings = Object.entries({ ...always, ...(throwaway ? forThrowaway : {}), port });
  rmSync(logFile, { force: true });
  const log = openSync(logFile, 'w', 0o600);
  giveTo(account, logFile);
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', cluster.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: cluster.data, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  await once(server, 'spawn');
  server.unref();
  return server;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
