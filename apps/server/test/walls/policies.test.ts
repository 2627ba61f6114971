import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breaches, expectedOf } from './breaches.js';
import { particulars } from './particulars.js';
import { Probe } from './probe.js';
import { startWorld, type World } from './world.js';

interface Policy {
  table: string;
  name: string;
  using: string | null;
  check: string | null;
}

let world: World;
let probe: Probe;
beforeAll(async () => {
  world = await startWorld();
  probe = await Probe.open(world);
}, 120_000);
afterAll(async () => {
  await probe.end();
  await world.app.stop();
});

test('each policy is missed when it is dropped, and when it lets everything through', async () => {
  const { rows } = await probe.owner.query<Policy>(
    `select tablename as table, policyname as name, qual as using, with_check as check from pg_policies
     where schemaname = 'public' order by 1, 2`,
  );
  expect(rows.length).toBeGreaterThan(probe.tables.length);
  const unnoticed: string[] = [];
  for (const policy of rows.filter(({ table, name }) => !(`${name} on ${table}` in exempt)))
    for (const weaker of weakened(policy))
      if (!(await isMissed(policy, weaker))) unnoticed.push(weaker);
  expect(unnoticed).toEqual([]);
}, 180_000);

/** Policies that cannot be missed here, and why. */
const exempt = {
  'written on audit_entry': 'it binds the owner of the tables, who is a superuser in tests',
  'planned_by on preference': 'the same',
};

/** What a policy could be turned into, one statement each. */
function weakened({ table, name, using, check }: Policy): string[] {
  const open = (clause: string) => `alter policy ${name} on ${table} ${clause} (true)`;
  return [
    `drop policy ${name} on ${table}`,
    ...(using && using !== 'true' ? [open('using')] : []),
    ...(check && check !== 'true' ? [open('with check')] : []),
  ];
}

/** Whether the walls, tried anew, are seen to have changed; the policy's own table is tried first. */
async function isMissed({ table }: Policy, weaker: string): Promise<boolean> {
  await probe.owner.query('begin');
  try {
    await probe.owner.query(weaker);
    if (!(await stands(table))) return true;
    for (const [name, { sql }] of Object.entries(particulars))
      if (sql(world.mine, world.teamlessId).includes(table))
        if ((await breaches(probe, world, name)).length > 0) return true;
    for (const name of probe.tables) if (!(await stands(name))) return true;
    return false;
  } finally {
    await probe.owner.query('rollback');
  }
}

const stands = async (table: string) =>
  isDeepStrictEqual(await probe.reach(table), expectedOf(probe, table)) &&
  (await probe.escapes(table)).length === 0;
