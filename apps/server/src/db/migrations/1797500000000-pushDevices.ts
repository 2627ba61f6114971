import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/** Browsers that are told things while nobody looks. Each belongs to a session and goes with it; see `ownTables`. */
export class PushDevices1797500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(`
      create table push_device (
        id uuid primary key default uuidv7(),
        user_id uuid not null,
        session_id text not null unique,
        endpoint_hash bytea not null unique,
        sealed text not null,
        server_key text not null,
        browser text not null,
        created_at timestamptz(3) not null default now(),
        used_at timestamptz(3)
      );
      create index on push_device (user_id);
      alter table push_device enable row level security;
      alter table push_device force row level security;
      create policy own on push_device to ${app}
        using (user_id = (select app_user())) with check (user_id = (select app_user()));
      create policy jobs on push_device to ${worker} using (true) with check (true);
      grant select, insert, delete on push_device to ${app};
      grant select, update (used_at), delete on push_device to ${worker};
      ${kinds([...earlier, 'push'])};
      create policy pushed_by_jobs on delivery as restrictive for insert to ${app} with check (kind <> 'push');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery no force row level security;
      delete from delivery where kind = 'push';
      alter table delivery force row level security;
      drop policy pushed_by_jobs on delivery;
      ${kinds(earlier)};
      drop table push_device;
    `);
  }
}

const earlier = ['reminder', 'message', 'unsent', 'invitation', 'review', 'coaching', 'digest'];

const kinds = (allowed: string[]) => `alter table delivery drop constraint delivery_kind_check,
  add constraint delivery_kind_check check (kind in (${allowed.map((kind) => `'${kind}'`)}))`;
