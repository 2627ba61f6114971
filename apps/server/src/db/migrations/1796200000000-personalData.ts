import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited.js';
import { roleName } from '../roles.js';

/**
 * Exports of everything about a person, and how long a team keeps what nothing happens to. Jobs may take a
 * person's name out of facts and earlier versions; requests still cannot rewrite either.
 */
export class PersonalData1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(tables);
    for (const table of ['export', 'export_chunk'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
      `);
    await runner.query(`
      create policy own on export to ${app}
        using (requested_by = (select app_user()) and (candidate_id is null or ${cared}))
        with check (requested_by = (select app_user()) and (candidate_id is null or (${cared})
          and exists (select from candidate c
            where c.id = candidate_id and c.team_id = export.team_id and c.user_id is null)));
      create policy own on export_chunk for select to ${app}
        using (exists (select from export e where e.id = export_id));
      grant select, insert (team_id, candidate_id, requested_by), delete on export to ${app};
      grant select on export_chunk to ${app};
      grant select, update, delete on export to ${worker};
      grant select, insert, delete on export_chunk to ${worker};
      grant update (data), delete on application_event to ${worker};
      grant update (subject, body) on message_version to ${worker};
      grant update (note, revoke_note) on review to ${worker};
      grant update (quote, start, body, suggestion) on review_comment to ${worker};
    `);
    await runner.query(log);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: how long teams keep what they have would be lost');
  }
}

const cared = `(team_id = any ((select app_list('app.lead_teams'))::uuid[])
  or candidate_id = any ((select app_list('app.candidates_coached'))::uuid[]))`;

const tables = `
  create table export (
    id uuid primary key default uuidv7(),
    team_id uuid references team on delete cascade,
    candidate_id uuid references candidate on delete cascade,
    requested_by uuid not null,
    state text not null default 'requested'
      check (state in ('requested', 'running', 'ready', 'failed', 'expired')),
    done int not null default 0,
    total int not null default 0,
    about uuid[] not null default '{}',
    size int,
    attempts int not null default 0,
    token uuid,
    created_at timestamptz not null default now(),
    worked_at timestamptz not null default now(),
    expires_at timestamptz,
    check ((team_id is null) = (candidate_id is null)),
    check ((state = 'ready') <= (size is not null and expires_at is not null))
  );
  create unique index one_export_of_a_person on export (requested_by, coalesce(candidate_id, requested_by));
  create index on export (candidate_id) where candidate_id is not null;
  create index on export (state, worked_at);
  create table export_chunk (
    export_id uuid not null references export on delete cascade,
    number int not null,
    team_id uuid references team on delete cascade,
    bytes bytea not null,
    primary key (export_id, number)
  );
  alter table team
    add column retention_months int check (retention_months between 6 and 120),
    add column retention_since timestamptz,
    add column retention_ran_on date,
    add check ((retention_months is null) = (retention_since is null));
`;

/** Who took somebody's data along is worth an entry; that a day's retention has run is not. */
const log = `
  create trigger audit after insert on export for each row when (new.candidate_id is not null)
    execute function audit('id');
  drop trigger audit on team;
  ${audited('team', 'id', 'retention_since', 'retention_ran_on')}
`;
