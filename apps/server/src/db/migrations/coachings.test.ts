import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asOwner } from '../../../test/rows.js';
import { migrateAccounts } from '../../features/accounts/auth.js';
import { createDataSource } from '../dataSource.js';
import { ensureRoles } from '../roles.js';
import { Coachings1795350000000 } from './1795350000000-coachings.js';
import { migrations } from './index.js';

const name = `test_${randomBytes(6).toString('hex')}`;
const secret = 'a secret for tests, long enough to be one';
const url = new URL(inject('postgresUrl'));
/** The database's owner; no superuser, so that the wall stands before the migration too. */
const ownerUrl = new URL(url);
ownerUrl.username = `${name}_owner`;
ownerUrl.password = secret;
const [team, coach, gone, jamie] = [1, 2, 3, 4].map(
  (n) => `01900000-0000-7000-8000-00000000000${n}`,
);

/** Brings the database up to `list`. */
async function migrate(list: typeof migrations) {
  const source = createDataSource(ownerUrl.href, { poolSize: 1 });
  await source.setOptions({ migrations: list }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}

beforeAll(async () => {
  await asOwner(url.href, `create role ${name}_owner login password '${secret}'`);
  await asOwner(url.href, `create database ${name} owner ${name}_owner`);
  url.pathname = name;
  ownerUrl.pathname = name;
  const superuser = new pg.Client(url.href);
  await superuser.connect();
  await ensureRoles(superuser, url.href, secret);
  await superuser.end();
  await asOwner(ownerUrl.href, 'create schema auth');
  await migrateAccounts(ownerUrl.href, secret);
  await migrate(migrations.slice(0, migrations.indexOf(Coachings1795350000000)));
});
afterAll(async () => {
  const server = inject('postgresUrl');
  await asOwner(server, `drop database ${name} with (force)`);
  for (const role of ['owner', 'app', 'worker', 'auth'])
    await asOwner(server, `drop role ${name}_${role}`);
});

test('whoever was a candidate’s coach coaches them on, by the consent they gave when they joined', async () => {
  const candidate = (email: string, userId: string | null, coachId: string | null) =>
    asOwner(
      url.href,
      `insert into candidate (team_id, given_name, family_name, email, user_id, coach_id)
       values ($1, 'A', 'B', $2, $3, $4) returning id`,
      [team, email, userId, coachId],
    ).then(([row]) => row.id as string);
  await asOwner(
    url.href,
    `insert into team (id, name, zone, created_by) values ($1, 'T', 'UTC', $2)`,
    [team, coach],
  );
  await asOwner(
    url.href,
    `insert into membership (team_id, user_id, role) values ($1, $2, 'owner'), ($1, $3, 'candidate')`,
    [team, coach, jamie],
  );
  const joined = await candidate('joined@example.com', jamie ?? null, coach ?? null);
  const invited = await candidate('invited@example.com', null, coach ?? null);
  await candidate('left@example.com', null, gone ?? null);
  await candidate('nobody@example.com', null, null);
  await asOwner(
    url.href,
    `insert into invitation (team_id, candidate_id, email, invited_by, expires_at, accepted_at)
     values ($1, $2, 'joined@example.com', $3, now(), '2026-03-01T10:00:00Z')`,
    [team, joined, coach],
  );
  await asOwner(
    url.href,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     values ($1, $2, 'reminder', $2, 'coach', now(), now(), now())`,
    [team, joined],
  );

  await migrate(migrations);

  const rows = await asOwner(
    url.href,
    `select candidate_id, user_id, managed, accepted_at, ended_at from coaching order by accepted_at`,
  );
  const open = { user_id: coach, ended_at: null };
  expect(rows).toEqual([
    {
      ...open,
      candidate_id: joined,
      managed: false,
      accepted_at: new Date('2026-03-01T10:00:00Z'),
    },
    { ...open, candidate_id: invited, managed: true, accepted_at: null },
  ]);
  expect(await asOwner(url.href, 'select nudge from delivery')).toEqual([
    { nudge: `coach ${coach}` },
  ]);
  const unwalled = await asOwner(
    url.href,
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(unwalled).toEqual([]);
});
