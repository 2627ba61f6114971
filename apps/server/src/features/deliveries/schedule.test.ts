import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockWaits } from '../../../test/lockWaits.js';
import { ownedDatabase } from '../../../test/ownedDatabase.js';
import { asOwner } from '../../../test/rows.js';
import { createDataSource } from '../../db/dataSource.js';
import { migrations } from '../../db/migrations/index.js';
import { roleUrl } from '../../db/roles.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Delivery } from './delivery.entity.js';
import { noteHanding } from './ledger.js';
import { dropDeliveries, scheduleDeliveries } from './schedule.js';

let database: Awaited<ReturnType<typeof ownedDatabase>>;
let worker: DataSource;
beforeAll(async () => {
  database = await ownedDatabase();
  await database.migrate(migrations);
  const url = roleUrl(database.url, 'worker', 'a secret for tests, long enough to be one');
  worker = await createDataSource(url, { poolSize: 4 }).initialize();
});
afterAll(async () => {
  await worker.destroy();
  await database.drop();
});

/** A reminder that a worker has claimed. */
async function claimed(): Promise<Delivery> {
  const [row] = await asOwner(
    database.url,
    `with team as (
       insert into team (name, zone, created_by, working_days) values ('T', 'UTC', uuidv7(), '{}') returning id)
     insert into delivery (team_id, kind, subject_id, due_at, until, try_at, state, token, lease_until)
     select id, 'reminder', uuidv7(), now(), now() + interval '1 day', now(), 'claimed', uuidv7(),
       now() + interval '1 hour' from team returning id`,
  );
  return worker.manager.findOneByOrFail(Delivery, { id: row?.id });
}

const handOver = (delivery: Delivery) =>
  noteHanding(worker, [{ delivery, recipient: 'jamie@example.com', messageId: randomUUID() }]);

const drop = ({ subjectId }: Delivery) =>
  inTransaction(worker, enterAsWorker('test'), (tx) =>
    dropDeliveries(tx, { kind: 'reminder', subjectIds: [subjectId] }),
  );

const stateOf = async ({ id }: Delivery) =>
  (await worker.manager.findOneByOrFail(Delivery, { id })).state;

/** Has whoever hands this over stop after holding the delivery, until `work` is done. */
async function whileHanding(delivery: Delivery, work: () => Promise<unknown>): Promise<void> {
  const other = new pg.Client(database.url);
  await other.connect();
  await other.query('begin');
  await other.query(
    `insert into send_ledger (delivery_id, version, recipient, channel, team_id, message_id, state, tries, token, at)
     values ($1, $2, 'jamie@example.com', 'email', $3, 'M', 'handed', 1, $4, now())`,
    [delivery.id, delivery.version, delivery.teamId, delivery.token],
  );
  await work().finally(() => other.query('rollback'));
  await other.end();
}

test('what is handed over at that very instant is not withdrawn any more', async () => {
  const delivery = await claimed();
  let handing: ReturnType<typeof handOver> | undefined;
  let dropping: ReturnType<typeof drop> | undefined;
  await whileHanding(delivery, async () => {
    handing = handOver(delivery);
    await lockWaits({ databaseUrl: database.url }, 1);
    dropping = drop(delivery);
    await lockWaits({ databaseUrl: database.url }, 2);
  });
  expect(await handing).toEqual(['send']);
  expect(await dropping).toBe(0);
  expect(await stateOf(delivery)).toBe('claimed');
});

test('what is claimed and not handed over is, and cannot be handed over then', async () => {
  const delivery = await claimed();
  expect(await drop(delivery)).toBe(1);
  expect(await handOver(delivery)).toEqual(['withdrawn']);
  expect(await stateOf(delivery)).toBe('withdrawn');
});

/** Plans a reminder for so many minutes later, as whoever corrects what it follows from. */
const correct = (
  { teamId, candidateId, kind, subjectId, nudge, dueAt, until }: Delivery,
  minutes: number,
) =>
  inTransaction(worker, enterAsWorker('test'), (tx) =>
    scheduleDeliveries({ clock: Temporal.Now.instant, doorbell }, tx, [
      { teamId, candidateId, kind, subjectId, nudge, dueAt: dueAt.add({ minutes }), until },
    ]),
  );

const doorbell = {
  ring: async () => undefined,
  waiting: async () => 0,
  close: async () => undefined,
};

test('a correction while the mail server holds a mail lets it ring again only at a later time', async () => {
  const delivery = await claimed();
  expect(await handOver(delivery)).toEqual(['send']);
  await correct(delivery, -10);
  expect(await worker.manager.findOneBy(Delivery, { id: delivery.id })).toEqual(delivery);
  await correct(delivery, 10);
  expect(await worker.manager.findOneBy(Delivery, { id: delivery.id })).toMatchObject({
    ...{ state: 'pending', version: delivery.version + 1, token: null },
    dueAt: delivery.dueAt.add({ minutes: 10 }),
  });
});

test('one that is claimed and not handed over is taken from its worker by a correction', async () => {
  const delivery = await claimed();
  await correct(delivery, -10);
  expect(await handOver(delivery)).toEqual(['withdrawn']);
  expect(await stateOf(delivery)).toBe('pending');
});
