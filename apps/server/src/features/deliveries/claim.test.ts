import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownedDatabase } from '../../../test/ownedDatabase.js';
import { asOwner } from '../../../test/rows.js';
import { until } from '../../../test/until.js';
import { createDataSource } from '../../db/dataSource.js';
import { migrations } from '../../db/migrations/index.js';
import { roleUrl } from '../../db/roles.js';
import { claimDue, perBatch, release, renew } from './claim.js';
import { noteHanding } from './ledger.js';
import { freeStale } from './reconcile.js';

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
beforeEach(() => asOwner(database.url, 'delete from delivery'));

const newTeam = async () => {
  const [team] = await asOwner(
    database.url,
    `insert into team (name, zone, created_by, working_days) values ('Team', 'Europe/Berlin', uuidv7(), '{}')
     returning id`,
  );
  return team?.id as string;
};

/** So many deliveries of a team, due `dueAt`. */
const fill = (teamId: string, count: number, dueAt = `now() - interval '1 hour'`) =>
  asOwner(
    database.url,
    `insert into delivery (team_id, kind, subject_id, due_at, until, try_at)
     select $1, 'invitation', uuidv7(), ${dueAt}, now() + interval '1 day', ${dueAt} from generate_series(1, $2)`,
    [teamId, count],
  );

const deliveries = () =>
  asOwner(database.url, 'select id, state, token, attempts, lease_until from delivery');

test('claims at once are disjoint, and take everything that is due and nothing else', async () => {
  const team = await newTeam();
  await fill(team, 450);
  await fill(team, 5, `now() + interval '1 minute'`);
  const batches = await Promise.all([1, 2, 3, 4].map(() => claimDue(worker)));
  const rest = await claimDue(worker);
  const claimed = [...batches.flat(), ...rest];
  expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length);
  expect(claimed).toHaveLength(450);
  expect(await claimDue(worker)).toEqual([]);
});

test.each([
  ['due with it', `now() - interval '1 hour'`],
  ['due before it', `now() - interval '2 hours'`],
  ['due after it', `now() - interval '1 second'`],
])('one team’s burst keeps nothing of others out of a batch that is %s', async (_, dueAt) => {
  const teams = [await newTeam(), await newTeam(), await newTeam()];
  const [first, burst, last] = teams.sort() as [string, string, string];
  await fill(burst, 2_000);
  await fill(first, 3, dueAt);
  await fill(last, 3, dueAt);
  const batch = await claimDue(worker);
  const of = (teamId: string) => batch.filter((delivery) => delivery.teamId === teamId);
  expect(of(first)).toHaveLength(3);
  expect(of(last)).toHaveLength(3);
  expect(of(burst).length).toBeGreaterThan(perBatch / 4);
});

test('each of several teams gets its share of a small batch', async () => {
  for (let n = 0; n < 5; n++) await fill(await newTeam(), 20);
  const batch = await claimDue(worker, { most: 8 });
  expect(new Set(batch.map(({ teamId }) => teamId)).size).toBe(5);
});

test('no team is the last each time where there are more than a batch has room for', async () => {
  for (let n = 0; n < 12; n++) await fill(await newTeam(), 100);
  const served = new Set<string>();
  for (let claims = 0; claims < 20; claims++)
    for (const { teamId } of await claimDue(worker, { most: 8 })) served.add(teamId);
  expect(served.size).toBe(12);
});

test('a claim nobody renews is anybody’s again, one that is renewed is not', async () => {
  await fill(await newTeam(), 2);
  const claimed = await claimDue(worker);
  await asOwner(database.url, `update delivery set lease_until = now() - interval '1 second'`);
  await renew(worker, claimed.slice(0, 1));
  // After a start of the database all claims have a lease's time once more.
  const [again] = await until('the other to be free', async () => {
    await freeStale(worker);
    const free = await claimDue(worker);
    return free.length > 0 && free;
  });
  expect(again).toMatchObject({ id: claimed[1]?.id, attempts: 2 });
  expect(again?.token).not.toBe(claimed[1]?.token);
});

test('what is given back is anybody’s; nobody gives back or renews what is somebody else’s by now', async () => {
  await fill(await newTeam(), 2);
  const [one, other] = await claimDue(worker);
  if (!one || !other) throw new Error('two were due');
  await asOwner(database.url, 'update delivery set token = $1 where id = $2', [
    randomUUID(),
    other.id,
  ]);
  const before = await deliveries();
  await release(worker, [one, other]);
  await renew(worker, [one, other]);
  const after = await deliveries();
  const [back, kept] = [one, other].map(({ id }) => after.find((row) => row.id === id));
  expect(back).toMatchObject({ state: 'pending', token: null, lease_until: null });
  expect(kept).toEqual(before.find((row) => row.id === other.id));
});

test('whoever did not hear that a mail may be handed over asks again; another is told to wait', async () => {
  await fill(await newTeam(), 1);
  const [delivery] = await claimDue(worker);
  if (!delivery) throw new Error('one was due');
  const handing = { delivery, recipient: 'anna@example.com', messageId: '<one@test>' };
  expect(await noteHanding(worker, [handing])).toEqual(['send']);
  expect(await noteHanding(worker, [handing])).toEqual(['send']);
  await release(worker, [delivery]);
  const [again] = await claimDue(worker);
  if (!again) throw new Error('it was given back');
  const another = { ...handing, delivery: again };
  expect(await noteHanding(worker, [handing, another])).toEqual(['withdrawn', 'later']);
  await asOwner(database.url, `update send_ledger set at = at - interval '2 minutes'`);
  expect(await noteHanding(worker, [another, handing])).toEqual(['send', 'withdrawn']);
  const [{ tries } = { tries: 0 }] = await asOwner(database.url, 'select tries from send_ledger');
  expect(tries).toBe(2);
});
