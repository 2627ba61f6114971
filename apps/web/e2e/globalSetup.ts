import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server under test answers. */
    baseUrl: string;
  }
}

const patience = 60_000;

/** Starts the built server once, with an empty database of its own, and stops it after all tests. */
export default async function setup(project: TestProject) {
  // Postgres runs as another user when this one is root: everybody must be able to reach the folder.
  const data = await mkdtemp(join(tmpdir(), 'afterword-e2e-'));
  await chmod(data, 0o755);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const server = spawn(process.execPath, [resolve('../server/dist/main.js')], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      AFTERWORD_DATA: join(data, 'data'),
      AFTERWORD_DEMO: 'off',
      UNDO_SECONDS: '3',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  await ready(server, baseUrl, () => output);
  project.provide('baseUrl', baseUrl);
  return async () => {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
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

async function ready(server: ChildProcess, baseUrl: string, output: () => string): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended at its start:\n${output()}`);
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  server.kill('SIGKILL');
  throw new Error(`The server was not ready within ${patience / 1000} s:\n${output()}`);
}
