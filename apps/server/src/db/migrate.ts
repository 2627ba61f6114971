import { runMigrations as migrateBullmq } from 'bullmq';
import pg from 'pg';
import { migrateAccounts } from '../features/accounts/auth.js';
import { createDataSource } from './dataSource.js';
import { databaseOf, ensureRoles, roleName } from './roles.js';

const lock = 7_114_239;
const oldest = 180_000;

/**
 * Brings the database up to this version: runtime roles, our tables, the accounts' and BullMQ's.
 * Safe to run from several processes at once; the later ones wait.
 * @throws when the server is older than PostgreSQL 18 (the ids are its `uuidv7()`)
 */
export async function migrate(ownerUrl: string, secret: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [lock]);
    const version = await owner.query<{ server_version_num: string }>('show server_version_num');
    if (Number(version.rows[0]?.server_version_num) < oldest)
      throw new Error(
        `DATABASE_URL leads to PostgreSQL ${version.rows[0]?.server_version_num}; 18 or later is needed`,
      );
    await ensureRoles(owner, ownerUrl, secret);
    const source = await createDataSource(ownerUrl, { poolSize: 1 }).initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    await owner.query('create schema if not exists auth');
    await migrateAccounts(ownerUrl, secret);
    await migrateBullmq(owner, 'bullmq');
    await owner.query(untilSessionsEnd);
    await grantSchemas(owner, ownerUrl);
  } finally {
    await owner.end();
  }
}

/** What is pushed to a browser ends with its session, whatever ends that. Our tables are there before the accounts'. */
const untilSessionsEnd = `
  do $$ begin
    if not exists (select from pg_constraint where conname = 'push_device_session_id_fkey') then
      alter table public.push_device add constraint push_device_session_id_fkey
        foreign key (session_id) references auth.session on delete cascade;
    end if;
  end $$`;

async function grantSchemas(owner: pg.Client, ownerUrl: string) {
  const database = databaseOf(ownerUrl);
  const [app, worker, auth] = (['app', 'worker', 'auth'] as const).map((role) =>
    pg.escapeIdentifier(roleName(database, role)),
  );
  await owner.query(`
    grant usage on schema auth to ${app}, ${worker}, ${auth};
    grant select, insert, update, delete on all tables in schema auth to ${auth};
    revoke update, delete on auth.account_event from ${auth};
    grant execute on function auth.forget_account_events() to ${auth};
    grant execute on function auth.hold_account(uuid) to ${app};
    grant execute on function auth.change_own_profile(text, text) to ${app};
    grant execute on function auth.delete_account(uuid) to ${worker};
    grant select (id, name, email, zone) on auth."user" to ${app}, ${worker};
    grant select (id, "userId", token, "expiresAt", "updatedAt") on auth.session to ${app};
    grant select (id, "expiresAt") on auth.session to ${worker};
    grant usage on schema bullmq to ${app}, ${worker};
    grant select, insert, update, delete on all tables in schema bullmq to ${app}, ${worker};
    grant usage on all sequences in schema bullmq to ${app}, ${worker};
    grant execute on all functions in schema bullmq to ${app}, ${worker};
  `);
}
