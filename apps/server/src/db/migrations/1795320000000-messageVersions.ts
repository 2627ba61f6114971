import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/** What a message said before. */
export class MessageVersions1795320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    const visible = `team_id = any ((select app_list('app.staff_teams'))::uuid[])
      or candidate_id = any ((select app_list('app.candidates'))::uuid[])`;
    await runner.query(`
      create table message_version (
        follow_up_id uuid not null references follow_up on delete cascade,
        version int not null,
        team_id uuid not null references team on delete cascade,
        candidate_id uuid not null references candidate on delete cascade,
        subject text not null,
        body text not null,
        written_by uuid not null,
        written_at timestamptz not null default now(),
        primary key (follow_up_id, version)
      );
      alter table message_version enable row level security;
      alter table message_version force row level security;
      create policy jobs on message_version to ${worker} using (true) with check (true);
      create policy tenant on message_version to ${app} using (${visible}) with check (${visible});
      grant select, insert, delete on message_version to ${app}, ${worker};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: what messages said before would be lost');
  }
}
