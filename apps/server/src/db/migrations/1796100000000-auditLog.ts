import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited } from '../audited.js';
import { roleName } from '../roles.js';

/**
 * Who did what to which record, when and by what: ids and names of fields, never what stood in them. Triggers
 * write it as the owner of the tables, so that the runtime roles need no right to.
 */
export class AuditLog1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ current_database: database }] = await runner.query('select current_database()');
    const app = `"${roleName(database, 'app')}"`;
    const worker = `"${roleName(database, 'worker')}"`;
    await runner.query(table);
    await runner.query(act);
    await runner.query(functions);
    await runner.query(`
      alter table audit_entry enable row level security;
      alter table audit_entry force row level security;
      create policy written on audit_entry to current_user using (true) with check (true);
      create policy owners on audit_entry for select to ${app}
        using (team_id in (select m.team_id from membership m
          where m.user_id = (select app_user()) and m.role = 'owner'));
      grant select on audit_entry to ${app};
      grant execute on function audit_forget() to ${worker};
      create trigger audit_of_team_goes after delete on team
        for each row execute function audit_erase_team();
    `);
    for (const [name, columns] of Object.entries(tables))
      await runner.query(audited(name, ...columns));
    await runner.query(`
      create trigger audit_rewriting after update on message_version
        for each row execute function audit('follow_up_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: what was done by whom would be lost');
  }
}

/** No foreign keys: the log keeps the ids of what is gone, and writing it locks no row of others. */
const table = `
  create table audit_entry (
    id uuid primary key default uuidv7(),
    team_id uuid not null,
    candidate_id uuid,
    at timestamptz(3) not null default now(),
    actor_id uuid,
    via text,
    via_id uuid,
    operation text,
    record text not null,
    record_id uuid not null,
    action text not null check (action in ('created', 'changed', 'removed')),
    fields text[] not null
  );
  create index on audit_entry (team_id, at, id);
  create index on audit_entry (team_id, actor_id, at, id) where actor_id is not null;
  create index on audit_entry (team_id, operation, at, id);
  create index on audit_entry (team_id, record, at, id);
  create index on audit_entry (team_id, at, id) where action = 'removed';
  create index on audit_entry (candidate_id, at, id) where candidate_id is not null;
  create index on audit_entry (record_id, at, id);
  create index on audit_entry using brin (at);
`;

/** What is being done: the mutation or job, and whether by a session, a link or a job. */
const act = `
  create function app_act(operation text, via text, via_id uuid) returns void language sql as $$
    select set_config('app.operation', operation, true), set_config('app.via', via, true),
      set_config('app.via_id', via_id::text, true)
  $$;
`;

/**
 * `audit` is told the column that names the record, then those that only keep books. What goes with something
 * that was removed has no entry of its own, and a change of nothing else than the books has none either. The
 * editor saves while one types: by one hand in one way, the text of a message has an entry in five minutes.
 */
const functions = `
  create function audit() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  declare
    it jsonb;
    changed text[] := '{}';
  begin
    if tg_op = 'DELETE' then it := to_jsonb(old); else it := to_jsonb(new); end if;
    if tg_op = 'UPDATE' then
      select array_agg(n.key order by n.key) into changed
      from jsonb_each(it) n join jsonb_each(to_jsonb(old)) o using (key)
      where n.value is distinct from o.value and n.key <> all (tg_argv[1:]);
      if changed is null then return null; end if;
      if tg_table_name = 'message' and changed <@ array['subject', 'body'] and exists (
        select from public.audit_entry e
        where e.record_id = (it->>tg_argv[0])::uuid and e.record = 'message' and e.at > now() - interval '5 minutes'
          and e.actor_id = nullif(current_setting('app.user_id', true), '')::uuid
          and e.operation = current_setting('app.operation', true)
          and (e.action = 'created' or e.fields @> changed)) then
        return null;
      end if;
    end if;
    insert into public.audit_entry
      (team_id, candidate_id, actor_id, via, via_id, operation, record, record_id, action, fields)
    values (
      coalesce(it->>'team_id', it->>'id')::uuid,
      case tg_table_name when 'candidate' then it->>'id' else it->>'candidate_id' end::uuid,
      nullif(current_setting('app.user_id', true), '')::uuid,
      nullif(current_setting('app.via', true), ''),
      nullif(current_setting('app.via_id', true), '')::uuid,
      nullif(current_setting('app.operation', true), ''),
      tg_table_name,
      (it->>tg_argv[0])::uuid,
      case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'removed' end,
      changed);
    return null;
  end $$;
  create function audit_erase_team() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  begin
    delete from public.audit_entry where team_id = old.id;
    return null;
  end $$;
  create function audit_forget() returns int language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  declare
    forgotten int;
  begin
    delete from public.audit_entry where id in (
      select id from public.audit_entry where at < now() - interval '400 days' limit 5000);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
  revoke execute on function audit(), audit_erase_team(), audit_forget() from public;
`;

/**
 * By table, what `audit` is told. A member is known by their account, which outlasts the membership. A message's
 * versions come with its own entries; rewriting one has its own.
 */
const tables: Record<string, [string, ...string[]]> = {
  team: ['id'],
  membership: ['user_id'],
  invitation: ['id'],
  candidate: ['id'],
  coaching: ['id'],
  application: ['id'],
  application_event: ['id'],
  interview: ['id'],
  interviewer: ['id'],
  panel_seat: ['interview_id'],
  message: ['follow_up_id', 'version', 'written_by', 'updated_at'],
  template: ['id'],
  policy_change: ['id', 'done', 'reached', 'opened', 'moved', 'withdrawn', 'worked_at'],
};
