import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../freePort.js';

export const hasRedis = !spawnSync('redis-server', ['--version']).error;

/** A Redis of our own that writes its file as in production, and can lose it. */
export async function startRedisServer() {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-faults-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess;
  const start = async () => {
    const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes' };
    const flags = Object.entries({ ...settings, 'maxmemory-policy': 'noeviction' });
    server = spawn(
      'redis-server',
      flags.flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    process.once('exit', () => server.kill('SIGKILL'));
    for await (const line of server.stdout ?? [])
      if (String(line).includes('Ready to accept')) break;
    server.stdout?.resume();
  };
  const kill = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    url,
    /** One command, such as `FLUSHALL`. */
    async command(name: string, ...values: string[]) {
      const redis = new Redis(url);
      await redis.call(name, ...values).finally(() => redis.disconnect());
    },
    /** Killed, and started again without anything it had written. */
    async restartEmpty() {
      await kill();
      await rm(join(folder, 'appendonlydir'), { recursive: true, force: true });
      await start();
    },
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type RedisServer = Awaited<ReturnType<typeof startRedisServer>>;
