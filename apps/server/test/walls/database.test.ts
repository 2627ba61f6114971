import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleUrl } from '../../src/db/roles.js';
import { startWorld, type World } from './world.js';

let world: World;
let owner: pg.Client;
let runtime: pg.Client;
let mine: World['mine'];

beforeAll(async () => {
  world = await startWorld();
  const { app } = world;
  mine = world.mine;
  owner = new pg.Client(app.databaseUrl);
  runtime = new pg.Client(roleUrl(app.databaseUrl, 'app', app.app.secret));
  await owner.connect();
  await runtime.connect();
}, 120_000);
afterAll(async () => {
  await owner.end();
  await runtime.end();
  await world.app.stop();
});

const tenantTables = async () =>
  (
    await owner.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c
       where c.table_schema = 'public' and c.column_name = 'team_id' union select 'team' order by 1`,
    )
  ).rows.map(({ name }) => name);

/** Tables that are of no team, and why. */
const ofNoTeam: Record<string, string> = {
  preference: 'is a person’s own, in all of their teams',
  push_device: 'is a person’s own, in all of their teams',
};

test('every table of ours is a tenant table, walled by force, for requests and jobs', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
       (select count(distinct r) from pg_policy p, unnest(p.polroles) r
         where p.polrelid = c.oid and r <> c.relowner)::int as roles
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`,
  );
  const tenants = rows.filter(({ name }) => !(name in ofNoTeam));
  expect(tenants.map((row) => row.name)).toEqual(await tenantTables());
  for (const { name, walled, roles } of rows)
    expect({ walled, roles }, name).toEqual({
      walled: true,
      roles: name === 'audit_entry' ? 1 : 2,
    });
});

test('the runtime roles own nothing and pass no wall', async () => {
  const { rows } = await owner.query(
    `select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as mighty,
       (select count(*) from pg_class where relowner = r.oid)::int as owned
     from pg_roles r where rolname like current_database() || '\\_%' order by 1`,
  );
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatchObject({ mighty: false, owned: 0 });
});

test('without a viewer no table shows a row, though each holds some', async () => {
  for (const table of [...(await tenantTables()), ...Object.keys(ofNoTeam)]) {
    const { rows } = await runtime.query(`select count(*)::int as seen from ${table}`);
    expect(rows[0].seen, table).toBe(0);
    const all = await owner.query(`select 1 from ${table} limit 1`);
    expect(all.rowCount, table).toBe(1);
  }
});

test('the setting of one transaction is gone in the next', async () => {
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.owner.userId]);
  await runtime.query('commit');
  const { rows } = await runtime.query('select count(*)::int as seen from candidate');
  expect(rows[0].seen).toBe(0);
});

test('history cannot be rewritten by a request', async () => {
  for (const statement of [
    `update application_event set kind = 'reply'`,
    'delete from application_event',
    'delete from send_ledger',
    `update template_version set body = ''`,
    'delete from template_version',
    'delete from template',
    'delete from coaching',
    'update coaching set user_id = proposed_by',
  ])
    await expect(runtime.query(statement), statement).rejects.toThrow('permission denied');
});

test('what runs with the rights of its owner names where it looks, and is not for everybody', async () => {
  const { rows } = await owner.query(
    `select p.oid::regprocedure::text as name, p.proconfig as config,
       p.prorettype = 'trigger'::regtype as by_trigger, coalesce(
         (select bool_or(grantee = 0) from aclexplode(p.proacl)), true) as public
     from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text not like 'pg\\_%'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { name, config, public: forEverybody } of rows) {
    expect(config, name).toContain('search_path=pg_catalog, pg_temp');
    expect(forEverybody, name).toBe(false);
  }
});

test('nothing is granted to everybody but what every function of a policy needs', async () => {
  const { rows: tables } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c, aclexplode(c.relacl) a
     where a.grantee = 0 and c.relnamespace::regnamespace::text in ('public', 'auth', 'bullmq')`,
  );
  expect(tables).toEqual([]);
  const { rows: columns } = await owner.query(
    `select attrelid::regclass::text as name from pg_attribute t, aclexplode(t.attacl) a
     where a.grantee = 0 and attrelid > 16384`,
  );
  expect(columns).toEqual([]);
  const { rows: schemas } = await owner.query(
    `select nspname as name, a.privilege_type as may from pg_namespace n, aclexplode(n.nspacl) a
     where a.grantee = 0 and nspname in ('public', 'auth', 'bullmq')`,
  );
  expect(schemas).toEqual([{ name: 'public', may: 'USAGE' }]);
});

test('the runtime roles make nothing in the database, not even for a moment', async () => {
  const { rows } = await owner.query(
    `select rolname, nspname from pg_roles, pg_namespace
     where rolname like current_database() || '\\_%' and has_schema_privilege(rolname, nspname, 'create')`,
  );
  expect(rows).toEqual([]);
  for (const statement of ['create table t ()', 'create temporary table membership ()'])
    await expect(runtime.query(statement), statement).rejects.toThrow('permission denied');
});

test('requests read of accounts only whom they concern, and no secret', async () => {
  const secrets = ['select password from auth.account', 'select value from auth.verification'];
  const others = [
    'select "twoFactorEnabled" from auth."user"',
    'select "ipAddress" from auth.session',
  ];
  for (const statement of [
    ...secrets,
    ...others,
    'select from auth.two_factor',
    'select * from auth."twoFactor"',
  ])
    await expect(runtime.query(statement), statement).rejects.toThrow();
});

/** Keys that need not say whose row they point at, and why. */
const bound: Record<string, string> = {
  push_device_session_id_fkey: 'a session is no row of a team; the service names its own alone',
  send_ledger_delivery_id_fkey: 'written by jobs alone; mails to coaches are no candidate’s',
  export_chunk_export_id_fkey: 'written by jobs alone',
  review_follow_up_id_version_fkey: 'its follow-up is bound',
  review_follow_up_id_decided_version_fkey: 'its follow-up is bound',
  review_comment_follow_up_id_version_fkey: 'its follow-up is bound',
};

test('a row points at rows of its own candidate and team alone', async () => {
  const { rows } = await owner.query(
    `select k.conname as name, array_agg(a.attname::text) as columns
     from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confrelid <> 'team'::regclass
     group by 1 order by 1`,
  );
  const whose = ['team_id', 'candidate_id', 'review_id'];
  const loose = rows
    .filter(({ columns }) => columns.filter((name: string) => whose.includes(name)).length === 0)
    .map(({ name }) => name);
  const single = rows.filter(({ columns }) => columns.length === 1).map(({ name }) => name);
  expect([...new Set([...loose, ...single])].sort()).toEqual(Object.keys(bound).sort());
});
