import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roleName } from '../roles.js';

/**
 * A team's own templates. Coaches see all of them with every version; a candidate, whose drafts begin with
 * them, only what is offered now. Versions are never rewritten.
 */
export class TeamTemplates1795330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(`
      create table template (
        id uuid primary key default uuidv7(),
        team_id uuid not null references team on delete cascade,
        kind text not null,
        name text not null check (length(name) between 1 and 100),
        language text not null check (language in ('en-US', 'en-GB')),
        tone text,
        version int not null,
        archived_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index on template (team_id, id);
      create table template_version (
        template_id uuid not null references template on delete cascade,
        number int not null check (number > 0),
        team_id uuid not null references team on delete cascade,
        subject text not null,
        body text not null check (length(body) <= 12000),
        report jsonb not null,
        written_by uuid not null,
        written_at timestamptz not null default now(),
        primary key (template_id, number)
      );
    `);
    for (const table of ['template', 'template_version'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy jobs on ${table} to ${worker} using (true) with check (true);
        create policy staff on ${table} to ${app}
          using (team_id = any ((select app_list('app.staff_teams'))::uuid[]))
          with check (team_id = any ((select app_list('app.staff_teams'))::uuid[]));
        grant select, insert on ${table} to ${app};
        grant select on ${table} to ${worker};
      `);
    await runner.query(`
      grant update on template to ${app};
      create policy offered on template for select to ${app}
        using (archived_at is null and team_id = any ((select app_list('app.teams'))::uuid[]));
      create policy offered on template_version for select to ${app}
        using (exists (select from template t where t.id = template_id and t.version = number));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the templates of teams would be lost');
  }
}
