import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openBrowser } from './browser.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server under test answers. */
    baseUrl: string;
    /** The file its output goes to. */
    serverLog: string;
    /** Of localhost: where the server looks for a push service, should a test start one. */
    pushPort: number;
  }
}

const patience = 60_000;

/** Starts the built server once, with an empty database of its own, and stops it after all tests. */
export default async function setup(project: TestProject) {
  // It is unpacked the first time, which two files must not do at once.
  await openBrowser().then((browser) => browser.close());
  // Postgres runs as another user when this one is root: everybody must be able to reach the folder.
  const data = await mkdtemp(join(tmpdir(), 'afterword-e2e-'));
  await chmod(data, 0o755);
  const [port, pushPort] = [await freePort(), await freePort()];
  const baseUrl = `http://localhost:${port}`;
  const serverLog = join(data, 'server.log');
  const log = await open(serverLog, 'w');
  const server = spawn(process.execPath, [resolve('../server/dist/main.js')], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      AFTERWORD_DATA: join(data, 'data'),
      AFTERWORD_DEMO: 'off',
      UNDO_SECONDS: '3',
      PUSH_HOSTS: `localhost:${pushPort}`,
      NODE_EXTRA_CA_CERTS: resolve('../server/test/push/localhost.pem'),
    },
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  await ready(server, baseUrl, serverLog);
  project.provide('baseUrl', baseUrl);
  project.provide('serverLog', serverLog);
  project.provide('pushPort', pushPort);
  return async () => {
    if (server.exitCode === null) {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    }
    await rm(data, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function ready(server: ChildProcess, baseUrl: string, serverLog: string): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until && server.exitCode === null) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`The server did not start:\n${await readFile(serverLog, 'utf8')}`);
}
