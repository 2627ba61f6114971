import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/** Who has put off being reminded of which follow-up, until when. */
export class Snoozes1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(`
      ${table}
      alter table snooze enable row level security;
      alter table snooze force row level security;
      create policy jobs on snooze to ${worker} using (true) with check (true);
      create policy planned on snooze for select to ${app} using (${concerned});
      create policy put_off on snooze for insert to ${app} with check (${own});
      create policy changed on snooze for update to ${app} using (${own});
      create policy taken_back on snooze for delete to ${app} using (${own});
      grant select, insert, delete, update (until, set_at, act, rung) on snooze to ${app};
      grant select, delete on snooze to ${worker};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table snooze');
  }
}

/** Without `until` for good. `act` is the mutation, or the act of a mail, that it came by; `rung` what had rung by then. */
const table = `
  create table snooze (
    follow_up_id uuid not null,
    user_id uuid not null,
    team_id uuid not null references team on delete cascade,
    candidate_id uuid not null,
    until timestamptz,
    set_at timestamptz not null,
    act text not null,
    rung text[] not null,
    primary key (follow_up_id, user_id),
    foreign key (candidate_id, team_id) references candidate (id, team_id) on delete cascade,
    foreign key (follow_up_id, candidate_id) references follow_up (id, candidate_id) on delete cascade
  );
  create index on snooze (candidate_id);
  create index on snooze (user_id);
  create trigger row_stays before update of team_id, candidate_id on snooze for each row
    when (old.team_id is distinct from new.team_id or old.candidate_id is distinct from new.candidate_id)
    execute function row_stays();
`;

const within = (column: string, setting: string) =>
  `${column} = any ((select app_list('app.${setting}'))::uuid[])`;

/** Whoever records a fact plans the reminders of all who are reminded anew. */
const concerned = `(${within('team_id', 'lead_teams')} or ${within('candidate_id', 'candidates_coached')}
  or ${within('candidate_id', 'candidates')})`;

/** Nobody is kept from being reminded by somebody else. */
const own = `(user_id = (select app_user()) and ${concerned})`;
