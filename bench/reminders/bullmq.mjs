import { createPostgresBackend, createRedisBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';

/** A delayed job each. */
export async function bullmq({ databaseUrl, redisUrl }) {
  if (!redisUrl) await prepare(databaseUrl);
  const create = redisUrl ? createRedisBackend : createPostgresBackend;
  const connection = redisUrl
    ? { url: redisUrl, maxRetriesPerRequest: null }
    : { connectionString: databaseUrl, schema: 'bullmq', max: 10 };
  const { Queue, Worker } = withBackend(create);
  const options = { connection, prefix: 'peer' };
  const queue = new Queue('reminders', options);
  let worker;
  let done = 0;
  let added = 0;
  return {
    async add(moments) {
      const now = Date.now();
      await queue.addBulk(
        moments.map((at) => ({
          name: 'ring',
          data: { at },
          opts: { delay: Math.max(0, at - now), removeOnComplete: true },
        })),
      );
      added += moments.length;
    },
    start(onStart) {
      const work = async ({ data }) => onStart(data.at);
      worker = new Worker('reminders', work, { ...options, concurrency: 200 });
      worker.on('completed', () => done++);
      worker.on('error', () => {});
    },
    unfinished: async () => added - done,
    async stop() {
      await worker?.close(true);
      await queue.close();
    },
  };
}

async function prepare(databaseUrl) {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  await runMigrations(owner, 'bullmq');
  await owner.end();
}
