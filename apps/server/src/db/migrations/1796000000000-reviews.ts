import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/** Who asked for a second pair of eyes on a message, what they said, and whether a team insists on it. */
export class Reviews1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(everyTextKept);
    await runner.query(tables);
    for (const table of ['review', 'review_comment'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
        create policy seen on ${table} for select to ${app} using (${cared} or ${own});
        grant select, insert on ${table} to ${app};
        grant select on ${table} to ${worker};
      `);
    await runner.query(policies(app));
    await runner.query(`
      alter table team add column approval text not null default 'not_required'
        check (approval in ('not_required', 'first_message', 'every_message'));
      alter table delivery drop constraint delivery_kind_check,
        add constraint delivery_kind_check check (kind in ('reminder', 'message', 'invitation', 'review'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: who approved what would be lost');
  }
}

/** A review points at the version that was read: drafts saved before versions were kept get theirs. */
const everyTextKept = `
  alter table message no force row level security;
  alter table message_version no force row level security;
  insert into message_version (follow_up_id, version, team_id, candidate_id, subject, body, written_by, written_at)
  select follow_up_id, version, team_id, candidate_id, subject, body, written_by, updated_at from message
  on conflict do nothing;
  alter table message force row level security;
  alter table message_version force row level security;
`;

const tables = `
  create table review (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    follow_up_id uuid not null references follow_up on delete cascade,
    state text not null check (state in ('requested', 'approved', 'returned', 'withdrawn', 'revoked')),
    version int not null,
    requested_by uuid not null,
    requested_at timestamptz not null default now(),
    by_sending boolean not null default false,
    decided_version int,
    decided_by uuid,
    decided_at timestamptz,
    note text,
    revoked_by uuid,
    revoked_at timestamptz,
    revoke_note text,
    foreign key (follow_up_id, version) references message_version,
    foreign key (follow_up_id, decided_version) references message_version,
    check ((state = 'requested') = (decided_at is null)),
    check ((state = 'revoked') = (revoked_at is not null))
  );
  create unique index one_open_review_a_message on review (follow_up_id) where state = 'requested';
  create index on review (follow_up_id, id);
  create index on review (candidate_id, id);
  create index on review (team_id, id);
  create table review_comment (
    id uuid primary key default uuidv7(),
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null references candidate on delete cascade,
    follow_up_id uuid not null references follow_up on delete cascade,
    review_id uuid not null references review on delete cascade,
    answers_to uuid references review_comment on delete cascade,
    version int,
    field text check (field in ('subject', 'body')),
    start int,
    quote text,
    body text not null,
    suggestion text,
    written_by uuid not null,
    written_at timestamptz not null default now(),
    resolved_by uuid,
    resolved_at timestamptz,
    applied_version int,
    foreign key (follow_up_id, version) references message_version,
    check (num_nulls(answers_to, quote) = 1),
    check (num_nulls(version, field, start, quote) in (0, 4)),
    check (suggestion is null or quote is not null),
    check ((resolved_by is null) = (resolved_at is null)),
    check (applied_version is null or (suggestion is not null and resolved_at is not null))
  );
  create index on review_comment (review_id, id);
  create index on review_comment (answers_to) where answers_to is not null;
  create index on review_comment (follow_up_id);
`;

const within = (column: string, setting: string) =>
  `${column} = any ((select app_list('app.${setting}'))::uuid[])`;
const cared = `(${within('team_id', 'lead_teams')} or ${within('candidate_id', 'candidates_coached')})`;
const own = within('candidate_id', 'candidates');
/** A leader or coach, of anybody but themselves. */
const reviewer = `(${cared} and not ${own})`;
const me = '(select app_user())';

/** Nobody approves, returns or comments on what is written for themselves. */
const policies = (app: string) => `
  create policy asked on review for insert to ${app}
    with check ((${cared} or ${own}) and requested_by = ${me}
      and (state = 'requested' or ${reviewer} and state = 'approved' and by_sending));
  create policy reviewed on review for update to ${app}
    using (${reviewer}) with check (${reviewer} and state in ('approved', 'returned', 'revoked'));
  create policy withdrawn on review for update to ${app}
    using (${cared} or ${own}) with check ((${cared} or ${own}) and state = 'withdrawn');
  grant update (state, by_sending, decided_version, decided_by, decided_at, note,
    revoked_by, revoked_at, revoke_note) on review to ${app};

  create policy said on review_comment for insert to ${app}
    with check (written_by = ${me} and (${reviewer} or ${own} and answers_to is not null));
  create policy settled on review_comment for update to ${app}
    using (${cared} or ${own}) with check (${cared} or ${own});
  grant update (resolved_by, resolved_at, applied_version) on review_comment to ${app};
`;
