import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * The first tables, each tenant table with row-level security from its first day.
 *
 * The wall: `app_enter(user)` runs at the start of every request's transaction and notes, for that
 * transaction alone, who asks, which teams they belong to and coach in, and which candidates they are.
 * Policies read these notes. Without them a query sees no row.
 */
export class FirstLight1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(tables);
    await runner.query(viewer);
    for (const table of tenantTables)
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
      `);
    for (const table of candidateTables)
      await runner.query(`
        create policy tenant on ${table} to ${app}
          using (${ofMyTeams} or candidate_id = any ((select app_list('app.candidates'))::uuid[]))
          with check (${ofMyTeams} or candidate_id = any ((select app_list('app.candidates'))::uuid[]));
      `);
    await runner.query(policies(app));
    await runner.query(`
      grant usage on schema public to ${app}, ${worker};
      grant select, insert, update, delete on ${tenantTables.join(', ')} to ${app}, ${worker};
      revoke update, delete on application_event from ${app}, ${worker};
      revoke insert, update, delete on send_ledger from ${app};
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has no way back; drop the database instead');
  }
}

const ofMyTeams = `team_id = any ((select app_list('app.staff_teams'))::uuid[])`;

/** Rows of one candidate: their coaches and they themselves may see them. */
const candidateTables = [
  'application',
  'interviewer',
  'interview',
  'panel_seat',
  'application_event',
  'follow_up',
  'message',
  'delivery',
  'send_ledger',
];
const tenantTables = ['team', 'membership', 'candidate', 'invitation', ...candidateTables];

const tables = `
  create table team (
    id uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 120),
    zone text not null,
    created_by uuid not null,
    created_at timestamptz not null default now()
  );
  create table membership (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    user_id uuid not null,
    role text not null check (role in ('owner', 'head_coach', 'coach', 'candidate')),
    created_at timestamptz not null default now(),
    unique (user_id, team_id)
  );
  create index on membership (team_id);
  create table candidate (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    given_name text not null,
    family_name text not null,
    email text not null,
    user_id uuid,
    created_at timestamptz not null default now(),
    unique (team_id, email)
  );
  create index on candidate (user_id) where user_id is not null;
  create table invitation (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    email text not null,
    invited_by uuid not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null default now()
  );
  create index on invitation (team_id, id);
  create table application (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    company text not null,
    position text not null,
    created_at timestamptz not null default now()
  );
  create index on application (candidate_id, id);
  create table interviewer (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    application_id uuid not null references application on delete cascade,
    given_name text not null,
    family_name text not null,
    email text,
    role text
  );
  create index on interviewer (application_id);
  create table interview (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    application_id uuid not null references application on delete cascade,
    round int not null check (round > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    zone text not null,
    format text not null check (format in ('video', 'phone', 'on_site')),
    state text not null default 'scheduled' check (state in ('scheduled', 'cancelled')),
    topics text[] not null default '{}',
    created_at timestamptz not null default now(),
    unique (application_id, round)
  );
  create table panel_seat (
    interview_id uuid not null references interview on delete cascade,
    interviewer_id uuid not null references interviewer on delete cascade,
    seat int not null,
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    primary key (interview_id, interviewer_id)
  );
  create table application_event (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    application_id uuid not null references application on delete cascade,
    interview_id uuid references interview on delete cascade,
    kind text not null,
    at timestamptz not null,
    data jsonb not null default '{}',
    recorded_by uuid,
    recorded_at timestamptz not null default now()
  );
  create index on application_event (application_id);
  create table follow_up (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    application_id uuid not null references application on delete cascade,
    interview_id uuid not null references interview on delete cascade,
    recipient_id uuid not null references interviewer on delete cascade,
    key text not null,
    kind text not null,
    opens_at timestamptz not null,
    suggested_at timestamptz not null,
    due_at timestamptz not null,
    latest_at timestamptz not null,
    zone text not null,
    channel text not null,
    state text not null,
    reasons jsonb not null,
    sent_at timestamptz,
    unique (application_id, key)
  );
  create index on follow_up (team_id, due_at, id) where state = 'planned';
  create index on follow_up (candidate_id, due_at, id);
  create index on follow_up (interview_id);
  create table message (
    follow_up_id uuid primary key references follow_up on delete cascade,
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    version int not null,
    subject text not null,
    body text not null,
    state text not null check (state in ('draft', 'sending', 'sent', 'failed')),
    override_reason text,
    written_by uuid not null,
    sent_at timestamptz,
    failure text,
    updated_at timestamptz not null default now()
  );
  create table delivery (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    kind text not null check (kind in ('reminder', 'message', 'invitation')),
    subject_id uuid not null,
    nudge text not null default '',
    due_at timestamptz not null,
    until timestamptz not null,
    try_at timestamptz not null,
    version int not null default 1,
    state text not null default 'pending'
      check (state in ('pending', 'claimed', 'sent', 'withdrawn', 'expired', 'dead')),
    attempts int not null default 0,
    token uuid,
    lease_until timestamptz,
    last_error text,
    ended_at timestamptz,
    unique (subject_id, kind, nudge)
  );
  create index on delivery (try_at, team_id) where state = 'pending';
  create index on delivery (lease_until) where state = 'claimed';
  create index on delivery (team_id);
  alter table delivery set (autovacuum_vacuum_threshold = 500, autovacuum_vacuum_scale_factor = 0.02);
  create table send_ledger (
    delivery_id uuid not null references delivery on delete cascade,
    version int not null,
    recipient text not null,
    channel text not null,
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    message_id text not null,
    state text not null check (state in ('started', 'accepted', 'refused', 'unknown')),
    tries int not null default 1,
    at timestamptz not null default now(),
    primary key (delivery_id, version, recipient, channel)
  );
`;

const viewer = `
  create function app_user() returns uuid language sql stable
    as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
  create function app_invitation() returns uuid language sql stable
    as $$ select nullif(current_setting('app.invitation_id', true), '')::uuid $$;
  create function app_list(setting text) returns uuid[] language sql stable
    as $$ select coalesce(nullif(current_setting(setting, true), ''), '{}')::uuid[] $$;
  create function app_enter(viewer uuid) returns void language plpgsql as $$
  begin
    perform set_config('app.user_id', viewer::text, true);
    perform set_config('app.teams', coalesce((
      select array_agg(team_id) from membership where user_id = viewer)::text, '{}'), true);
    perform set_config('app.staff_teams', coalesce((
      select array_agg(team_id) from membership
      where user_id = viewer and role <> 'candidate')::text, '{}'), true);
    perform set_config('app.candidates', coalesce((
      select array_agg(id) from candidate where user_id = viewer)::text, '{}'), true);
  end $$;
`;

/** The tables whose wall is not simply "this team's coaches and this candidate". */
const policies = (app: string) => `
  create policy member on team to ${app}
    using (id = any ((select app_list('app.teams'))::uuid[]) or created_by = (select app_user()))
    with check (created_by = (select app_user()) or id = any ((select app_list('app.staff_teams'))::uuid[]));
  create policy invited on team for select to ${app}
    using (id = (select i.team_id from invitation i where i.id = (select app_invitation())));

  create policy member on membership to ${app}
    using (user_id = (select app_user()) or ${ofMyTeams})
    with check (${ofMyTeams});
  create policy founder on membership for insert to ${app}
    with check (user_id = (select app_user()) and role = 'owner'
      and exists (select from team t where t.id = team_id and t.created_by = (select app_user())));
  create policy invited on membership for insert to ${app}
    with check (user_id = (select app_user()) and role = 'candidate'
      and team_id = (select i.team_id from invitation i where i.id = (select app_invitation())));

  create policy tenant on candidate to ${app}
    using (${ofMyTeams} or user_id = (select app_user()))
    with check (${ofMyTeams} or user_id = (select app_user()));
  create policy invited on candidate to ${app}
    using (id = (select i.candidate_id from invitation i where i.id = (select app_invitation())))
    with check (user_id = (select app_user()));

  create policy tenant on invitation to ${app} using (${ofMyTeams}) with check (${ofMyTeams});
  create policy invited on invitation to ${app}
    using (id = (select app_invitation())) with check (id = (select app_invitation()));
`;
