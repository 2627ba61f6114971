import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * A policy for each team, plans by every timing rule, and the change of a policy as work that can be
 * watched, stopped and taken up again.
 */
export class Policies1795316400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(`
      alter table team
        add column preset text not null default 'consensus',
        add column policy jsonb;
      alter table application
        add column country text check (country ~ '^[A-Z]{2}$'),
        add column region text check (region is null or country is not null);

      alter table candidate add column coach_id uuid;
      ${openToOwner('candidate', 'invitation', 'follow_up')}
      update candidate c set coach_id = i.invited_by from invitation i where i.candidate_id = c.id;

      alter table follow_up
        add column beside text[],
        add column folds_at timestamptz,
        add column move_on_at timestamptz,
        add column expires_at timestamptz;
      update follow_up set expires_at = latest_at where kind = 'thank_you';
      ${closed('candidate', 'invitation', 'follow_up')}

      create table policy_change (
        id uuid primary key default uuidv7(),
        team_id uuid not null references team on delete cascade,
        preset text not null,
        policy jsonb,
        state text not null
          check (state in ('previewing', 'ready', 'applying', 'applied', 'cancelled')),
        total int not null,
        done int not null default 0,
        reached uuid,
        opened int not null default 0,
        moved int not null default 0,
        withdrawn int not null default 0,
        proposed_by uuid not null,
        created_at timestamptz not null default now(),
        worked_at timestamptz not null default now()
      );
      create unique index one_policy_change_at_a_time on policy_change (team_id)
        where state in ('previewing', 'ready', 'applying');

      create table policy_change_item (
        id uuid primary key default uuidv7(),
        change_id uuid not null references policy_change on delete cascade,
        team_id uuid not null references team on delete cascade,
        candidate_id uuid not null references candidate on delete cascade,
        application_id uuid not null references application on delete cascade,
        opened jsonb not null,
        moved jsonb not null,
        withdrawn jsonb not null
      );
      create index on policy_change_item (change_id, id);
    `);
    for (const table of ['policy_change', 'policy_change_item'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
        create policy staff on ${table} to ${app}
          using (team_id = any ((select app_list('app.staff_teams'))::uuid[]))
          with check (team_id = any ((select app_list('app.staff_teams'))::uuid[]));
        grant select, insert, update, delete on ${table} to ${app}, ${worker};
      `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the policies of teams would be lost');
  }
}

/** The wall stands before the owner too; a migration that fills in rows takes it down for itself. */
const openToOwner = (...tables: string[]) =>
  tables.map((table) => `alter table ${table} no force row level security;`).join('\n');

const closed = (...tables: string[]) =>
  tables.map((table) => `alter table ${table} force row level security;`).join('\n');
