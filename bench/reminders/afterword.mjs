import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import pg from 'pg';
import { createDataSource } from '../../apps/server/dist/db/dataSource.js';
import { migrate } from '../../apps/server/dist/db/migrate.js';
import { databaseOf, roleUrl } from '../../apps/server/dist/db/roles.js';
import { inTransaction } from '../../apps/server/dist/db/transaction.js';
import { startPostman } from '../../apps/server/dist/features/deliveries/postman.js';
import { scheduleDeliveries } from '../../apps/server/dist/features/deliveries/schedule.js';
import { openMetrics } from '../../apps/server/dist/features/operations/metrics.js';
import { openDoorbell } from '../../apps/server/dist/jobs/doorbell.js';

const secret = 'a secret for a benchmark, long enough to be one';
const teams = 20;

/**
 * The product's own way: rows in batches as planning writes them, the doorbell, claims, the ledger before each
 * sending and the fenced end after it. Only the mail server is left out: it takes everything at once.
 */
export async function afterword({ databaseUrl, redisUrl }) {
  await migrate(databaseUrl, secret);
  const teamIds = await makeTeams(databaseUrl);
  const url = roleUrl(databaseUrl, 'worker', secret);
  const worker = await createDataSource(url, { poolSize: 10 }).initialize();
  const backend = redisUrl
    ? { redisUrl, installation: databaseOf(databaseUrl) }
    : { postgresUrl: url };
  const clock = () => Temporal.Now.instant();
  const log = { warn: console.error, error: console.error, info() {} };
  const doorbell = openDoorbell(backend, clock, log);
  const app = {
    ...{ clock, log, doorbell, metrics: openMetrics(), db: { worker } },
    config: { baseUrl: 'http://localhost' },
  };
  let postman;
  return {
    async add(moments) {
      const planned = moments.map((at, index) => {
        const dueAt = Temporal.Instant.fromEpochMilliseconds(at);
        return {
          ...{ teamId: teamIds[index % teams], candidateId: null, kind: 'invitation' },
          ...{ subjectId: randomUUID(), nudge: '', dueAt, until: dueAt.add({ hours: 24 }) },
        };
      });
      await inTransaction(
        worker,
        () => undefined,
        (tx) => scheduleDeliveries(app, tx, planned),
      );
    },
    start(onStart) {
      const letter = { to: { name: 'A', address: 'a@example.com' }, subject: 'S', text: 'T' };
      const composeAll = async (_, __, deliveries) => {
        for (const { dueAt } of deliveries) onStart(dueAt.epochMilliseconds);
        return new Map(deliveries.map(({ id }) => [id, letter]));
      };
      const mailer = {
        send: async (_, __, handOver) => ({ outcome: (await handOver()) ? 'accepted' : 'kept' }),
        close() {},
      };
      postman = startPostman(app, worker, backend, mailer, { invitation: { composeAll } });
    },
    async unfinished() {
      const [{ n }] = await worker.query(
        `select count(*)::int as n from delivery where state in ('pending', 'claimed')`,
      );
      return n;
    },
    async stop() {
      await postman?.stop();
      await doorbell.close();
      await worker.destroy();
    },
  };
}

async function makeTeams(databaseUrl) {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  const { rows } = await owner.query(
    `insert into team (name, zone, created_by, working_days)
     select 'Team', 'UTC', uuidv7(), '{}' from generate_series(1, $1) returning id`,
    [teams],
  );
  await owner.end();
  return rows.map(({ id }) => id);
}
