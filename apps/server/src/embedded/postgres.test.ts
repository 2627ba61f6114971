import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from './postgres/lease.js';
import { startEmbeddedPostgres } from './postgres.js';

vi.setConfig({ testTimeout: 60_000 });

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'afterword-postgres-'));
  chmodSync(dataDir, 0o755);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const cluster = () => join(dataDir, 'postgres', 'cluster');
const serverPid = () =>
  Number(readFileSync(join(cluster(), 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function vanished(pid: number): Promise<void> {
  for (const end = Date.now() + 15_000; isAlive(pid); await pause(20)) {
    if (Date.now() > end) throw new Error(`Process ${pid} is still there`);
  }
}

test('a new server is a durable PostgreSQL 18 of its own, closed to strangers', async () => {
  const server = await startEmbeddedPostgres({ dataDir });
  expect(server.adopted).toBe(false);
  expect(new URL(server.url)).toMatchObject({ hostname: '127.0.0.1', pathname: '/afterword' });
  expect(await query(server.url, 'show server_version')).toMatch(/^18\./);
  expect(await query(server.url, 'show fsync')).toBe('on');
  expect(await query(server.url, 'show server_encoding')).toBe('UTF8');
  expect(await query(server.url, 'show unix_socket_directories')).toBe('');
  expect(statSync(join(cluster(), 'password')).mode & 0o777).toBe(0o600);
  await expect(query(server.url.replace(/:[^:@]*@/, ':guess@'), 'select 1')).rejects.toThrow(
    /password/,
  );
  const pid = serverPid();
  await server.stop();
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});

test('a second start is quick and finds the data of the first', async () => {
  const first = await startEmbeddedPostgres({ dataDir, throwaway: true });
  await query(first.url, 'create table note as select 42 as answer');
  await first.stop();
  const before = performance.now();
  const second = await startEmbeddedPostgres({ dataDir, throwaway: true });
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(await query(second.url, 'select answer from note')).toBe(42);
  await second.stop();
});

test('a killed server is started again with what was committed', async () => {
  const first = await startEmbeddedPostgres({ dataDir });
  await query(first.url, 'create table note as select 42 as answer');
  process.kill(serverPid(), 'SIGKILL');
  const second = await startEmbeddedPostgres({ dataDir });
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select answer from note')).toBe(42);
  await first.stop();
  expect(await query(second.url, 'select 1')).toBe(1);
  await second.stop();
});

test('a running server is adopted, and stopped by whoever leaves last', async () => {
  const first = await startEmbeddedPostgres({ dataDir, throwaway: true });
  const second = await startEmbeddedPostgres({ dataDir, throwaway: true });
  expect(second).toMatchObject({ url: first.url, adopted: true });
  const pid = serverPid();
  await first.stop();
  expect(await query(second.url, 'select 1')).toBe(1);
  await second.stop();
  expect(isAlive(pid)).toBe(false);
});

test('two starts at once on a new folder share one server', async () => {
  const start = () => startEmbeddedPostgres({ dataDir, throwaway: true });
  const both = await Promise.all([start(), start()]);
  expect(both[0].url).toBe(both[1].url);
  expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
  await Promise.all(both.map(({ stop }) => stop()));
});

const startAndStay = `
  import { runnerImport } from 'vite';
  const { module } = await runnerImport('${join(import.meta.dirname, 'postgres.ts')}');
  await module.startEmbeddedPostgres({ dataDir: process.env.AFTERWORD_DATA, throwaway: true });
  setInterval(() => {}, 1_000);
  console.log('started');
`;

test('killing the process that started it leaves no server behind, and a start right after works', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', startAndStay], {
    env: { ...process.env, AFTERWORD_DATA: dataDir },
  });
  await once(child.stdout, 'data');
  const pid = serverPid();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await startEmbeddedPostgres({ dataDir, throwaway: true });
  expect(await query(next.url, 'select 1')).toBe(1);
  await next.stop();
  await vanished(pid);
});

test('a folder that cannot become a database is said with its reason', async () => {
  const server = await startEmbeddedPostgres({ dataDir, throwaway: true });
  await server.stop();
  rmSync(join(cluster(), 'data', 'global'), { recursive: true });
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
    /did not start.*server\.log.*global/s,
  );
});
