import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { freePort } from '../test/freePort.js';
import { until } from '../test/until.js';
import { isAlive } from './embedded/postgres/lease.js';

vi.setConfig({ testTimeout: 120_000 });

/** What is started is what is shipped: compiled, by plain Node. */
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let dataDir: string;
let port: number;
const started: ChildProcess[] = [];
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'afterword-main-'));
  // Root's database runs as somebody else, who has to reach it.
  chmodSync(dataDir, 0o755);
});
beforeEach(async () => {
  port = await freePort();
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function start(env: Record<string, string>, ...argv: string[]) {
  const child = spawn(process.execPath, [main, ...argv], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      AFTERWORD_DATA: dataDir,
      AFTERWORD_DEMO: 'off',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const exit = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, said, exit };
}

/** The process of the data directory's database; undefined when it was stopped in order. */
function databasePid(): number | undefined {
  const file = join(dataDir, 'postgres/cluster/data/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** A database that is made anew takes its time on a machine that has other work. */
const startSeconds = 60;

const gone = (pid: number | undefined) => pid !== undefined && !isAlive(pid);

/** PostgreSQL takes its file away a moment before its process ends. */
const isGone = (pid: number | undefined) => until('the database to be gone', async () => gone(pid));

const answers = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return response?.ok ?? false;
};

test('starts with nothing set, answers, and ends in order on SIGTERM, open sockets and all', async () => {
  const { child, said, exit } = start({});
  await until('the welcome', async () => said.out.includes('Stop with Ctrl-C'), startSeconds);
  const paths = ['/healthz', '/readyz', '/metrics'];
  expect(await Promise.all(paths.map(answers))).toEqual([true, true, true]);
  expect(said.out).toContain(`http://localhost:${port}/graphql`);
  const database = databasePid();
  expect(gone(database)).toBe(false);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  const closed = once(socket, 'close');
  child.kill('SIGTERM');
  expect(await exit).toEqual({ code: 0, signal: null });
  await closed;
  expect(said.err).toBe('');
  await isGone(database);
  expect(databasePid()).toBeUndefined();
});

test('a signal while it is starting leaves no database behind', async () => {
  const { child, said, exit } = start({});
  const database = await until('the database', async () => databasePid(), startSeconds);
  expect(said.out).not.toContain('Stop with Ctrl-C');
  child.kill('SIGINT');
  child.kill('SIGINT');
  await exit;
  await isGone(database);
});

test('a taken port is said in a sentence, with what to do, and leaves no database behind', async () => {
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  const { said, exit } = start({});
  const database = await until('the database', async () => databasePid(), startSeconds);
  expect(await exit).toEqual({ code: 1, signal: null });
  expect(said.err).toBe(
    `Afterword cannot start: port ${port} is taken by another program. Choose another, e.g. PORT=${port + 1} npm start\n`,
  );
  await isGone(database);
  holder.close();
});

test('wrong settings are all said at once, before anything starts', async () => {
  const { said, exit } = start({ PORT: 'http', LOG_LEVEL: 'loud', SECRET: 'hunter2' });
  expect(await exit).toEqual({ code: 1, signal: null });
  expect(said.err).toMatch(
    /^Afterword cannot start: PORT is "http".*\nSECRET is 7 characters.*\nLOG_LEVEL is "loud".*\n$/,
  );
  expect(said.err + said.out).not.toContain('hunter2');
  expect(said.out).toBe('');
});

test('a database that is not there is said in a sentence, without its password', async () => {
  const { said, exit } = start({
    DATABASE_URL: `postgres://owner:hunter2@127.0.0.1:${port}/afterword`,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    SECRET: 'not so secret, but long enough for a test',
    BASE_URL: 'https://afterword.example',
  });
  expect(await exit).toEqual({ code: 1, signal: null });
  expect(said.err).toMatch(/^Afterword cannot start: .*ECONNREFUSED 127\.0\.0\.1:\d+\n$/);
  expect(said.err).not.toContain('hunter2');
});
