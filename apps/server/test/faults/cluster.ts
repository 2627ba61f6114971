import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from '../../src/embedded/postgres/lease.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/postgres.js';
import { until } from '../until.js';

/**
 * A PostgreSQL of our own that can be stopped hard. It commits as in production; only what guards against a
 * machine that loses its power is off.
 */
export async function startCluster() {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-faults-'));
  await chmod(dataDir, 0o755);
  const starts: EmbeddedPostgres[] = [];
  const start = async () => {
    starts.push(await startEmbeddedPostgres({ dataDir }));
  };
  await start();
  const url = (database: string) => {
    const { href } = Object.assign(new URL(starts.at(-1)?.url ?? ''), { pathname: database });
    return href;
  };
  const ask = async (database: string, sql: string, values: unknown[] = []) => {
    const client = new pg.Client(url(database));
    await client.connect();
    return client.query(sql, values).finally(() => client.end());
  };
  for (const sql of ['alter system set fsync = off', 'select pg_reload_conf()'])
    await ask('postgres', sql);
  const { rows } = await ask('postgres', 'show data_directory');
  const pidFile = join(rows[0].data_directory, 'postmaster.pid');
  return {
    /** Superuser's way in, at the port of the moment. */
    url,
    ask,
    port: () => Number(new URL(url('postgres')).port),
    /** What `pg_ctl stop --mode immediate` does: no goodbye, no checkpoint, recovery at the next start. */
    async crash() {
      const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      await until('the server to be gone', async () => !isAlive(pid));
    },
    start,
    async stop() {
      for (const each of starts) await each.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>;
