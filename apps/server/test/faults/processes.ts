import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../freePort.js';
import { until } from '../until.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const main = path('../../dist/main.js');
const leash = new URL('leash.mjs', import.meta.url).href;
const alive = new Set<ChildProcess>();

/** A whole process of the build, answering at `url`. It ends with us, in whatever way we end. */
export interface Process {
  url: string;
  /** SIGKILL, at once. */
  kill(): void;
  /** SIGTERM: answers its exit code once it has ended. */
  terminate(): Promise<number | null>;
  ended: Promise<unknown>;
  hasEnded(): boolean;
}

/** Starts a role and waits until it is ready. @throws with what it said when it ends before that */
export async function startProcess(
  role: 'api' | 'worker',
  env: Record<string, string>,
): Promise<Process> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', leash, main, '--role', role], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  alive.add(child);
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'exit').then(() => alive.delete(child));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const url = `http://127.0.0.1:${port}`;
  await until(
    `the ${role} on ${port}`,
    async () => {
      if (hasEnded()) throw new Error(`the ${role} ended: ${said.join('').slice(-2_000)}`);
      return fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    60,
  );
  return {
    url,
    ended,
    hasEnded,
    kill: () => void child.kill('SIGKILL'),
    async terminate() {
      if (!hasEnded()) {
        child.kill('SIGTERM');
        await ended;
      }
      return child.exitCode;
    },
  };
}

/** Ends whatever is left, without waiting for anything. */
export async function killAll(): Promise<void> {
  const ends = [...alive].map((child) => once(child, 'exit'));
  for (const child of alive) child.kill('SIGKILL');
  await Promise.all(ends);
}
