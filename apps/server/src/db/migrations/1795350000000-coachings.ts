import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * Who coaches whom, and since when with whose consent. From here on a plain coach sees only the candidates
 * they coach; owners and head coaches, who lead a team, see all of it.
 */
export class Coachings1795350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(table);
    await runner.query(`
      ${withoutWall(filled)}
      ${carriedOver}
      ${withWall(filled)}
      alter table coaching enable row level security;
      alter table coaching force row level security;
      create policy jobs on coaching to ${worker} using (true) with check (true);
      grant select, insert on coaching to ${app};
      grant update (managed, accepted_at, ended_at, ended_by) on coaching to ${app};
      grant select, update on coaching to ${worker};
    `);
    await runner.query(`
      alter table invitation
        add column role text not null default 'candidate' check (role in ('head_coach', 'coach', 'candidate')),
        add column name text,
        alter column candidate_id drop not null,
        add check (case role when 'candidate' then candidate_id is not null else name is not null end);
      alter table invitation alter column role drop default;
      alter table delivery alter column candidate_id drop not null;
      alter table send_ledger alter column candidate_id drop not null;
    `);
    await runner.query(viewer);
    for (const name of candidateTables)
      await runner.query(`
        drop policy tenant on ${name};
        create policy tenant on ${name} to ${app}
          using (${cared('candidate_id')} or ${own('candidate_id')})
          with check (${cared('candidate_id')} or ${own('candidate_id')});
      `);
    await runner.query(policies(app));
    await runner.query(endings);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: who consented to whom would be lost');
  }
}

const table = `
  create table coaching (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    user_id uuid not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null default now(),
    managed boolean not null default false,
    replaces uuid references coaching on delete cascade,
    accepted_at timestamptz,
    ended_at timestamptz,
    ended_by uuid
  );
  create unique index one_open_coaching_a_pair on coaching (candidate_id, user_id) where ended_at is null;
  create index on coaching (candidate_id, id);
  create index on coaching (user_id) where ended_at is null;
`;

/** The wall stands before the owner too; a migration that fills in rows takes it down for itself. */
const filled = ['candidate', 'invitation', 'membership', 'delivery'];
const withoutWall = (names: string[]) =>
  names.map((name) => `alter table ${name} no force row level security;`).join('\n');
const withWall = (names: string[]) =>
  names.map((name) => `alter table ${name} force row level security;`).join('\n');

/** Whoever has joined a team has consented to the coach who invited them. */
const carriedOver = `
  insert into coaching (team_id, candidate_id, user_id, proposed_by, proposed_at, managed, accepted_at)
  select c.team_id, c.id, c.coach_id, c.coach_id, c.created_at, c.user_id is null,
    case when c.user_id is not null then coalesce(
      (select max(i.accepted_at) from invitation i where i.candidate_id = c.id), c.created_at) end
  from candidate c join membership m on m.team_id = c.team_id and m.user_id = c.coach_id
  where m.role <> 'candidate';
  update delivery d set nudge = 'coach ' || c.coach_id from candidate c
  where c.id = d.candidate_id and d.kind = 'reminder' and d.nudge = 'coach' and c.coach_id is not null;
`;

/**
 * What a transaction knows of its viewer, each list read once. Leaders need no list of their candidates: the
 * team says it. `app_found_team` and `app_admit` answer the id of a team or a candidate that the viewer is
 * about to make, and let this transaction see it.
 */
const viewer = `
  create or replace function app_enter(viewer uuid) returns void language plpgsql as $$
  declare
    every uuid[]; staff uuid[]; led uuid[]; coached uuid[];
  begin
    perform set_config('app.user_id', viewer::text, true);
    select array_agg(team_id),
      array_agg(team_id) filter (where role <> 'candidate'),
      array_agg(team_id) filter (where role in ('owner', 'head_coach')),
      array_agg(team_id) filter (where role = 'coach')
    into every, staff, led, coached from membership where user_id = viewer;
    perform set_config('app.teams', coalesce(every, '{}')::text, true);
    perform set_config('app.staff_teams', coalesce(staff, '{}')::text, true);
    perform set_config('app.lead_teams', coalesce(led, '{}')::text, true);
    perform set_config('app.candidates', coalesce((
      select array_agg(id) from candidate where user_id = viewer)::text, '{}'), true);
    if coached is not null then
      select array_agg(candidate_id) into coached from coaching
      where user_id = viewer and ended_at is null and (managed or accepted_at is not null)
        and team_id = any (coached);
    end if;
    perform set_config('app.candidates_coached', coalesce(coached, '{}')::text, true);
  end $$;
  create function app_add(setting text, id uuid) returns uuid language sql as $$
    select set_config(setting, (app_list(setting) || id)::text, true);
    select id;
  $$;
  create function app_found_team() returns uuid language plpgsql as $$
  declare
    founded uuid := uuidv7();
  begin
    perform app_add('app.teams', founded);
    perform app_add('app.staff_teams', founded);
    return app_add('app.lead_teams', founded);
  end $$;
  create function app_admit() returns uuid language sql
    as $$ select app_add('app.candidates_coached', uuidv7()) $$;
`;

const within = (column: string, setting: string) =>
  `${column} = any ((select app_list('app.${setting}'))::uuid[])`;
/** Rows of a team one leads, or of a candidate one coaches. */
const cared = (candidate: string) =>
  `${within('team_id', 'lead_teams')} or ${within(candidate, 'candidates_coached')}`;
const own = (candidate: string) => within(candidate, 'candidates');

const candidateTables = [
  'application',
  'interviewer',
  'interview',
  'panel_seat',
  'application_event',
  'follow_up',
  'message',
  'message_version',
  'delivery',
  'send_ledger',
];

const invited = (column: string) =>
  `(select i.${column} from invitation i where i.id = (select app_invitation()))`;

const policies = (app: string) => `
  drop policy staff on policy_change_item;
  create policy tenant on policy_change_item to ${app}
    using (${cared('candidate_id')}) with check (${cared('candidate_id')});

  drop policy tenant on invitation;
  create policy tenant on invitation to ${app}
    using (${cared('candidate_id')}) with check (${cared('candidate_id')});

  drop policy member on team;
  create policy member on team to ${app}
    using (${within('id', 'teams')}) with check (${within('id', 'staff_teams')});

  drop policy member on membership;
  drop policy founder on membership;
  drop policy invited on membership;
  create policy member on membership to ${app}
    using (user_id = (select app_user()) or ${within('team_id', 'staff_teams')})
    with check (${within('team_id', 'lead_teams')});
  create policy leaders_are_known on membership for select to ${app}
    using (role in ('owner', 'head_coach')
      and (${within('team_id', 'teams')} or team_id = ${invited('team_id')}));
  create policy invited on membership for insert to ${app}
    with check (user_id = (select app_user()) and team_id = ${invited('team_id')}
      and role = ${invited('role')});

  drop policy tenant on candidate;
  create policy tenant on candidate to ${app}
    using (${cared('id')} or ${own('id')} or user_id = (select app_user()))
    with check (${within('team_id', 'lead_teams')} or ${own('id')}
      or (${within('id', 'candidates_coached')} and ${within('team_id', 'staff_teams')}));

  create policy seen on coaching for select to ${app}
    using (${cared('candidate_id')} or ${own('candidate_id')} or user_id = (select app_user())
      or candidate_id = ${invited('candidate_id')});
  create policy proposed on coaching for insert to ${app}
    with check ((${cared('candidate_id')}) and ${within('team_id', 'staff_teams')}
      and proposed_by = (select app_user()) and accepted_at is null and ended_at is null
      and (not managed or exists (
        select from candidate c where c.id = candidate_id and c.user_id is null)));
  create policy decided on coaching for update to ${app}
    using (${own('candidate_id')}) with check (${own('candidate_id')});
  create policy ended on coaching for update to ${app}
    using (${cared('candidate_id')} or user_id = (select app_user()))
    with check (ended_at is not null);
`;

/** However somebody leaves: a coach coaches nobody here any more, and a candidate takes their consent along. */
const endings = `
  create function end_coachings_of_member() returns trigger language plpgsql as $$
  begin
    update coaching set ended_at = now(), ended_by = app_user()
    where team_id = old.team_id and user_id = old.user_id and ended_at is null;
    return null;
  end $$;
  create trigger coachings_end after delete on membership
    for each row execute function end_coachings_of_member();
  create function end_coachings_of_candidate() returns trigger language plpgsql as $$
  begin
    update coaching set ended_at = now(), ended_by = app_user()
    where candidate_id = old.id and ended_at is null;
    return null;
  end $$;
  create trigger consent_ends after update of user_id on candidate
    for each row when (old.user_id is not null and new.user_id is null)
    execute function end_coachings_of_candidate();
`;
