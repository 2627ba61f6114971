import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../apps/server/dist/embedded/postgres.js';

const main = new URL('../../apps/server/dist/main.js', import.meta.url).pathname;

/** The product as `npm start` runs it, demo team and all, on data and a port of its own. */
export async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-bench-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), AFTERWORD_DATA: dataDir, LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Stop with') && resolve());
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  return {
    databaseUrl: postgres.url,
    baseUrl: `http://localhost:${port}`,
    async stop() {
      await postgres.stop();
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      while (child.exitCode === null && child.signalCode === null) await sleep(50);
      await rm(dataDir, { recursive: true, force: true });
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
