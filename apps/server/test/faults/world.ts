import { randomBytes } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import { pino } from 'pino';
import { roleUrl } from '../../src/db/roles.js';
import { openDoorbell } from '../../src/jobs/doorbell.js';
import type { Backend } from '../../src/jobs/kit.js';
import type { Cluster } from './cluster.js';
import type { Door } from './door.js';
import { type Oracle, startOracle } from './oracle.js';
import { killAll, type Process, startProcess } from './processes.js';
import { type PostgresProxy, startProxy } from './proxy.js';
import type { RedisServer } from './redisServer.js';
import { makeTemplate, type Template } from './template.js';

/** A worker process with a way to PostgreSQL and one to the mail server that are its own. */
export interface Worker extends Process {
  proxy: PostgresProxy;
  door: Door;
}

/** An installation: one api, workers that come and go, a database, a queue, and the mail server that is the oracle. */
export interface World {
  cluster: Cluster;
  /** Absent: the queue is in PostgreSQL. */
  redis?: RedisServer;
  oracle: Oracle;
  api: Process;
  /** Those that run, the oldest first. */
  workers: Worker[];
  template: Template;
  /** The queue, as a process of the installation would open it. */
  backend(): Backend;
  startWorker(env?: Record<string, string>): Promise<Worker>;
  /** Has at least so many workers run, two unless told. */
  staff(count?: number): Promise<unknown>;
  /** Replaces all workers by so many fresh ones, two unless told. */
  restaff(count?: number): Promise<void>;
  /** One statement past every wall. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  sql(text: string, values?: unknown[]): Promise<any[]>;
  /** Where `sql` goes to, at the port of the moment. */
  databaseUrl(): string;
  /** Has the bell rung at these moments, in ms. */
  ring(moments: number[]): Promise<void>;
  stop(): Promise<void>;
}

const usualWorkers = 2;

export async function startWorld(cluster: Cluster, redis?: RedisServer): Promise<World> {
  const name = `faults_${randomBytes(6).toString('hex')}`;
  const secret = randomBytes(32).toString('hex');
  await cluster.ask('postgres', `create database ${name}`);
  const oracle = startOracle();
  const proxies: PostgresProxy[] = [];
  const start = async (role: 'api' | 'worker', env: Record<string, string> = {}) => {
    const [proxy, door] = [await startProxy(cluster.port), await oracle.openDoor()];
    proxies.push(proxy);
    const its = {
      DATABASE_URL: proxy.url(cluster.url(name)),
      SMTP_URL: door.url,
      SECRET: secret,
      BASE_URL: 'http://afterword.example',
      ...(redis ? { REDIS_URL: redis.url } : {}),
      ...env,
    };
    return { proxy, door, ...(await startProcess(role, its)) };
  };
  const api = await start('api');
  const workers: Worker[] = [];
  const startWorker = async (env?: Record<string, string>) => {
    const worker = await start('worker', env);
    workers.push(worker);
    void worker.ended.then(() => workers.splice(workers.indexOf(worker), 1));
    return worker;
  };
  let staffed: Promise<unknown> = Promise.resolve();
  const staff = (count = usualWorkers) => {
    staffed = staffed.then(async () => {
      const missing = Math.max(0, count - workers.length);
      await Promise.all(Array.from({ length: missing }, () => startWorker()));
    });
    return staffed;
  };
  const restaff = async (count = usualWorkers) => {
    await staffed;
    await Promise.all([...workers].map((worker) => worker.terminate()));
    await staff(count);
  };
  await staff();
  const sql = async (text: string, values?: unknown[]) =>
    (await cluster.ask(name, text, values)).rows;
  const backend = (): Backend =>
    redis
      ? { redisUrl: redis.url, installation: name }
      : { postgresUrl: roleUrl(cluster.url(name), 'app', secret) };
  return {
    ...{ cluster, redis, oracle, api, workers, startWorker, staff, restaff, sql, backend },
    databaseUrl: () => cluster.url(name),
    template: await makeTemplate({ api, oracle, sql }),
    async ring(moments) {
      const clock = () => Temporal.Now.instant();
      const bell = openDoorbell(backend(), clock, pino({ level: 'silent' }));
      for (const at of moments) await bell.ring(Temporal.Instant.fromEpochMilliseconds(at));
      await bell.close();
    },
    async stop() {
      await killAll();
      await oracle.stop();
      for (const proxy of proxies) await proxy.stop();
    },
  };
}
