import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited.js';
import { roleName } from '../roles.js';

/**
 * What personal data is found by later: who accepted an invitation, whatever their address is by then, and when an
 * interview was changed. An export is read only while everybody else in it is still the reader's to see.
 */
export class TracesKept1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database, accounts }] = await runner.query(
      `select current_database(), to_regclass('auth."user"') as accounts`,
    );
    await runner.query(`
      alter table invitation add column accepted_by uuid;
      create index on invitation (accepted_by) where accepted_by is not null;
      alter table interview add column changed_at timestamptz;
      alter table export add column themselves uuid[] not null default '{}';
    `);
    await runner.query(log);
    // The accounts' tables come after ours, so a new database has none yet, nor anything accepted.
    if (accounts) await runner.query(known);
    await runner.query(`
      drop policy own on export_chunk;
      create policy own on export_chunk for select to "${roleName(database, 'app')}"
        using (exists (select from export e where e.id = export_id
          and not exists (select from unnest(e.about) as one (id)
            where one.id <> all (e.themselves)
              and not exists (select from candidate c where c.id = one.id))));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: accepted invitations could not be found any more');
  }
}

/** That an interview was changed is said by what was. */
const log = `
  drop trigger audit on interview;
  drop trigger audit_removal on interview;
  ${audited('interview', 'id', 'changed_at')}
`;

const known = `
  alter table invitation no force row level security;
  alter table candidate no force row level security;
  alter table invitation disable trigger user;
  update invitation i set accepted_by = coalesce(
    (select c.user_id from candidate c where c.id = i.candidate_id),
    (select u.id::uuid from auth."user" u where u.email = i.email))
  where i.accepted_at is not null;
  alter table invitation enable trigger user;
  alter table candidate force row level security;
  alter table invitation force row level security;
`;
