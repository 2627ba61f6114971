import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleUrl } from '../../src/db/roles.js';
import { createTemplate, soundTemplate } from '../templates.js';
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
}, 60_000);
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

test('every table of ours is a tenant table, walled by force, for requests and jobs', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
       (select count(distinct r) from pg_policy p, unnest(p.polroles) r where p.polrelid = c.oid)::int as roles
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`,
  );
  expect(rows.map((row) => row.name)).toEqual(await tenantTables());
  for (const row of rows) expect(row, row.name).toMatchObject({ walled: true, roles: 2 });
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
  for (const table of await tenantTables()) {
    const { rows } = await runtime.query(`select count(*)::int as seen from ${table}`);
    expect(rows[0].seen, table).toBe(0);
    const all = await owner.query(`select 1 from ${table} limit 1`);
    expect(all.rowCount, table).toBe(1);
  }
});

test('no coach can let themselves in, past every service', async () => {
  const { proposed: ben, otherCandidate: priya, candidate: jamie, teamId } = mine;
  const own = `insert into coaching (team_id, candidate_id, user_id, proposed_by`;
  for (const [statement, values] of [
    [`${own}) values ($1, $2, $3, $3)`, [teamId, priya.candidateId, ben.userId]],
    [`${own}, managed) values ($1, $2, $3, $3, true)`, [teamId, priya.candidateId, ben.userId]],
    [`update coaching set accepted_at = now() where user_id = $1`, [ben.userId]],
    [`update membership set role = 'owner' where user_id = $1`, [ben.userId]],
  ] as const) {
    await runtime.query('begin');
    await runtime.query('select app_enter($1)', [ben.userId]);
    await expect(runtime.query(statement, [...values]), statement).rejects.toThrow('row-level');
    await runtime.query('rollback');
  }
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.owner.userId]);
  await expect(
    runtime.query(`${own}, managed) values ($1, $2, $3, $4, true)`, [
      teamId,
      jamie.candidateId,
      ben.userId,
      mine.owner.userId,
    ]),
  ).rejects.toThrow('row-level');
  await runtime.query('rollback');
});

test('a candidate sees of their team only the texts that are offered now', async () => {
  const { client } = mine.owner;
  const { teamId } = mine;
  const { subject } = soundTemplate;
  await client.get(
    'mutation($input: SaveTemplateInput!) { saveTemplate(input: $input) { __typename } }',
    { input: { templateId: mine.templateId, expectedVersion: 1, subject, body: 'Newer' } },
  );
  const { id } = await createTemplate(client, teamId, { body: 'Archived' });
  await client.get('mutation($id: ID!) { archiveTemplate(id: $id) { __typename } }', { id });
  await runtime.query('begin');
  await runtime.query('select app_enter($1)', [mine.candidate.userId]);
  const { rows } = await runtime.query('select body from template_version');
  const { rowCount } = await runtime.query('update template set name = $1', ['Mine']);
  await runtime.query('rollback');
  expect(rows).toEqual([{ body: 'Newer' }]);
  expect(rowCount).toBe(0);
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
