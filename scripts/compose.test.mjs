import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startMailCatcher } from '../apps/server/dist/embedded/mailCatcher.js';
import { startEmbeddedPostgres } from '../apps/server/dist/embedded/postgres.js';
import { root } from './run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const { api, worker, redis } = compose.services;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}

/** Replaces `${NAME:-default}` and `${NAME:?what to do}` as Compose does. */
function substitute(text, variables) {
  return text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name, mark, rest) => {
    if (variables[name]) return variables[name];
    if (mark === '?') throw new Error(`${name}: ${rest}`);
    return rest;
  });
}

describe('the compose file', () => {
  const schema = join(
    dirname(createRequire(import.meta.url).resolve('dclint/package.json')),
    'schemas/compose.schema.json',
  );
  const { $schema: _, ...rules } = JSON.parse(readFileSync(schema, 'utf8'));
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(rules);

  test('follows the public compose schema', () => {
    isValid(compose);
    expect(isValid.errors).toBeNull();
  });

  test('would be refused by the schema with a misspelt key', () => {
    expect(isValid({ services: { api: { ...api, comand: api.command } } })).toBe(false);
  });

  test('names what must be set', () => {
    expect(() => substitute(api.environment.SECRET, {})).toThrow(/SECRET: set SECRET to/);
    expect(() => substitute(api.environment.DATABASE_URL, {})).toThrow(/POSTGRES_PASSWORD/);
  });

  test('has a health check for each service, its own or the image’s', () => {
    expect(read('docker/Dockerfile')).toMatch(/^HEALTHCHECK /m);
    for (const service of Object.values(compose.services))
      expect(service.healthcheck ?? service.build).toBeTruthy();
    expect(worker.deploy.replicas).toBe(2);
  });

  test('builds from files that exist', () => {
    const copied = [...read(api.build.dockerfile).matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
    const files = copied.flatMap(([, sources]) => sources.split(' '));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });
});

describe('the commands of the compose file, run without Docker', () => {
  let folder;
  let postgres;
  let mail;
  const children = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'afterword-compose-'));
    chmodSync(folder, 0o755);
    postgres = await startEmbeddedPostgres({ dataDir: folder, throwaway: true });
    mail = await startMailCatcher({ dataDir: folder });
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await mail?.stop();
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });

  /** Runs a service's command here, with the other services' addresses replaced by those of this machine. */
  function start({ command, environment }, given) {
    const secret = { SECRET: 'x'.repeat(32), POSTGRES_PASSWORD: 'secret' };
    const set = Object.entries(environment ?? {}).map(([name, text]) => [
      name,
      given[name] ?? substitute(text, secret),
    ]);
    const child = spawn(command[0], [...command.slice(1), ...(given.extra ?? [])], {
      cwd: given.cwd ?? root,
      env: { PATH: process.env.PATH, PORT: given.PORT, ...Object.fromEntries(set) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    child.said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        child.said += text;
      });
    return child;
  }

  async function answers(child, ask) {
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) {
      if (child.exitCode !== null) break;
      if (await ask()) return true;
    }
    throw new Error(`No answer. It said:\n${child.said}`);
  }

  const startRedis = async () => {
    const port = String(await freePort());
    const child = start(redis, { extra: ['--port', port, '--bind', '127.0.0.1'], cwd: folder });
    const [program, ...ping] = redis.healthcheck.test.slice(1);
    const ask = (...words) =>
      spawnSync(program, ['-p', port, ...words], { encoding: 'utf8' }).stdout.trim();
    await answers(child, () => ask(...ping) === 'PONG');
    return { url: `redis://127.0.0.1:${port}`, ask };
  };

  test.skipIf(!hasRedis)(
    'redis answers its health check, evicts nothing and appends (needs redis-server)',
    async () => {
      const { ask } = await startRedis();
      expect(ask('config', 'get', 'maxmemory-policy')).toMatch(/noeviction/);
      expect(ask('config', 'get', 'appendonly')).toMatch(/yes/);
    },
  );

  test('api and workers become ready and stop in order when asked to', {
    timeout: 60_000,
  }, async () => {
    const given = async () => ({
      DATABASE_URL: postgres.url,
      SMTP_URL: mail.url,
      REDIS_URL: redisUrl,
      PORT: String(await freePort()),
    });
    const redisUrl = hasRedis ? (await startRedis()).url : '';
    for (const service of [api, worker, worker]) {
      const settings = await given();
      const child = start(service, settings);
      const url = `http://127.0.0.1:${settings.PORT}/readyz`;
      await answers(child, () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      );
    }
    const services = children.slice(-3);
    for (const child of services) child.kill('SIGTERM');
    for (const child of services) {
      if (child.exitCode === null) await once(child, 'exit');
      expect(child.exitCode, child.said).toBe(0);
    }
  });
});
