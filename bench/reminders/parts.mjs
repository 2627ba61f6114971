import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/server/dist/embedded/postgres.js';

/** The embedded PostgreSQL, with a database of its own for each contender, and a Redis where there is one. */
export async function startParts() {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  const redis = await startRedis();
  return {
    redisUrl: redis?.url,
    async database(name) {
      const owner = new pg.Client(postgres.url);
      await owner.connect();
      await owner.query(`drop database if exists ${name} with (force)`);
      await owner.query(`create database ${name}`);
      await owner.end();
      const url = new URL(postgres.url);
      url.pathname = name;
      return url.href;
    },
    async stop() {
      await redis?.stop();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startRedis() {
  if (spawnSync('redis-server', ['--version']).error) return undefined;
  const port = await freePort();
  const settings = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn('redis-server', ['--port', String(port), ...settings], { stdio: 'ignore' });
  await sleep(500);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
