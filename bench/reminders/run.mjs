/**
 * Reminders beside peers, all on the same embedded PostgreSQL (and Redis where named), one process each time, in one
 * run: so many due at one instant, a steady stream, and as many as one likes for a month to come.
 *
 *     node --expose-gc reminders/run.mjs [--burst 100000] [--steady 60] [--future 1000000] [--only name]
 */
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterword } from './afterword.mjs';
import { bullmq } from './bullmq.mjs';
import { graphileWorker } from './graphileWorker.mjs';
import { startParts } from './parts.mjs';
import { pgBoss } from './pgBoss.mjs';
import { burst, future, steady } from './scenarios.mjs';

const { values } = parseArgs({
  options: {
    burst: { type: 'string', default: '100000' },
    steady: { type: 'string', default: '60' },
    future: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
  },
});
const mostSeconds = 300;
const perSecond = 200;

const parts = await startParts();
const contenders = {
  'Afterword, embedded PostgreSQL': [afterword],
  'Afterword, bells in Redis': [afterword, 'redis'],
  'graphile-worker 0.17.3': [graphileWorker],
  'pg-boss 10.4.2': [pgBoss],
  'BullMQ 6.7.0, PostgreSQL': [bullmq],
  'BullMQ 6.7.0, Redis': [bullmq, 'redis'],
};

async function each(title, scenario) {
  const table = {};
  for (const [name, [open, redis]] of Object.entries(contenders)) {
    if (!name.includes(values.only) || (redis && !parts.redisUrl)) continue;
    const databaseUrl = await parts.database('bench');
    const redisUrl = redis && parts.redisUrl;
    if (redisUrl) await emptied(redisUrl);
    const contender = await open({ databaseUrl, redisUrl });
    table[name] = await scenario(contender, { databaseUrl }).finally(() => contender.stop());
    console.log(title, name, JSON.stringify(table[name]));
  }
  console.log(title);
  console.table(table);
}

async function emptied(url) {
  const redis = new Redis(url);
  await redis.flushall();
  await redis.quit();
}

/** What everything takes, in bytes. */
async function sizesOf({ databaseUrl }) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query(
    'select pg_database_size(current_database())::float8 as size',
  );
  await client.end();
  const redis = parts.redisUrl && new Redis(parts.redisUrl);
  const memory = (await redis?.info('memory')) ?? '';
  await redis?.quit();
  globalThis.gc?.();
  return {
    postgres: rows[0].size,
    redis: Number(/used_memory:(\d+)/.exec(memory)?.[1] ?? 0),
    heap: process.memoryUsage().heapUsed,
  };
}

try {
  const [instant, duration, many] = [values.burst, values.steady, values.future].map(Number);
  if (instant)
    await each(`${instant} due at one instant`, (contender) =>
      burst(contender, instant, mostSeconds),
    );
  if (duration)
    await each(`${perSecond} a second for ${duration} s`, (contender) =>
      steady(contender, perSecond, duration),
    );
  if (many)
    await each(`${many} for a month to come`, (contender, where) =>
      future(contender, many, () => sizesOf(where)),
    );
} finally {
  await parts.stop();
}
