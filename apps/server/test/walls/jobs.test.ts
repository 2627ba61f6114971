import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleUrl } from '../../src/db/roles.js';
import { workThrough } from '../../src/features/policies/workThrough.js';
import { startWorld, type World } from './world.js';

let world: World;
let owner: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  owner = new pg.Client(world.app.databaseUrl);
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await world.app.stop();
});

/** Everything a team has, by table. */
async function rowsOf(teamId: string): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'team_id' order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${name} t where team_id = $1`,
      [teamId],
    );
    found[name] = rows[0].sum;
  }
  return found;
}

test('a job that works through a team changes nothing of another', async () => {
  const { app, mine, theirs, clients } = world;
  const [before, others] = [await rowsOf(mine.teamId), await rowsOf(theirs.teamId)];
  const { applyPolicyChange } = await clients.owner.get(
    'mutation($id: ID!) { applyPolicyChange(id: $id) { __typename } }',
    { id: mine.changeId },
  );
  expect(applyPolicyChange.__typename).toBe('PolicyChange');
  await workThrough(app.app, mine.changeId, () => false);
  const after = await rowsOf(mine.teamId);
  for (const table of ['follow_up', 'policy_change'])
    expect(after[table], table).not.toBe(before[table]);
  expect(await rowsOf(theirs.teamId)).toEqual(others);
});

test('jobs read no password, no session and no second factor', async () => {
  const worker = new pg.Client(roleUrl(world.app.databaseUrl, 'worker', world.app.app.secret));
  await worker.connect();
  for (const table of ['account', 'session', 'verification', '"twoFactor"'])
    await expect(worker.query(`select * from auth.${table}`), table).rejects.toThrow(
      'permission denied',
    );
  await worker.end();
});
