import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/** What each person was told, and how they want to be told. */
export class Notices1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(tables);
    for (const table of ['notice', 'preference'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
      `);
    await runner.query(`
      create policy own on notice to ${app} using (user_id = (select app_user())
        and (${within('candidate_id', 'candidates')} or ${within('candidate_id', 'candidates_coached')}
          or ${within('team_id', 'lead_teams')}
          or candidate_id is null and ${within('team_id', 'staff_teams')}));
      grant select, update (read_at) on notice to ${app};
      grant select, insert, update (read_at), delete on notice to ${worker};

      create policy own on preference to ${app}
        using (user_id = (select app_user())) with check (user_id = (select app_user()));
      create policy planned_by on preference for select to current_user using (true);
      grant select, insert, update (differing) on preference to ${app};
      grant select, insert, update (differing), delete on preference to ${worker};
    `);
    await runner.query(`
      ${preferencesOf};
      grant execute on function preferences_of(uuid[]) to ${app}, ${worker};
      alter table delivery drop constraint delivery_state_check, add constraint delivery_state_check
        check (state in ('pending', 'claimed', 'sent', 'noted', 'withdrawn', 'expired', 'dead'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: how people want to be told would be lost');
  }
}

const within = (column: string, setting: string) =>
  `${column} = any ((select app_list('app.${setting}'))::uuid[])`;

/** Of what a notice is about the follow-up has a key of its own, so that it goes when that is erased. */
const tables = `
  create table notice (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid,
    follow_up_id uuid,
    user_id uuid not null,
    kind text not null
      check (kind in ('reminder', 'escalation', 'digest', 'review', 'message', 'coaching')),
    subject_id uuid not null,
    nudge text not null,
    version int not null,
    at timestamptz(3) not null default now(),
    read_at timestamptz,
    unique (user_id, kind, subject_id, nudge, version),
    check (follow_up_id is null or candidate_id is not null),
    foreign key (candidate_id, team_id) references candidate (id, team_id) on delete cascade,
    foreign key (follow_up_id, candidate_id) references follow_up (id, candidate_id) on delete cascade
  );
  create index on notice (user_id, at, id);
  create index on notice (user_id) where read_at is null;
  create index on notice (candidate_id) where candidate_id is not null;
  create index on notice (follow_up_id) where follow_up_id is not null;
  create index on notice (team_id);
  create index on notice using brin (at);
  create trigger row_stays before update of team_id, candidate_id on notice for each row
    when (old.team_id is distinct from new.team_id or old.candidate_id is distinct from new.candidate_id)
    execute function row_stays();
  create table preference (
    user_id uuid primary key,
    differing jsonb not null check (jsonb_typeof(differing) = 'object')
  );
`;

/**
 * When somebody may be told something is needed by whoever plans it, as their zone is; a request plans what
 * rings for others too, and could not ask otherwise.
 */
const preferencesOf = `
  create function preferences_of(people uuid[]) returns table (user_id uuid, differing jsonb)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.user_id, p.differing from public.preference p where p.user_id = any (people)
  $$;
  revoke execute on function preferences_of(uuid[]) from public
`;
