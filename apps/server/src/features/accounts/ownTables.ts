/**
 * What stands beside better-auth's tables. Attempts may be lost with the server, hence unlogged. Every
 * process hears of a session's end, whatever ended it. What happened to an account can be added to only, and is
 * forgotten after 90 days, long enough to find out about a stranger, by that function alone. An account that acts is
 * held, so that its deletion, which is one transaction with what it takes along, waits for the act or comes before it.
 * The name and zone of an account change with what they move, in one transaction.
 */
export const ownTables = `
  create unlogged table if not exists attempt (
    key int primary key,
    count int not null,
    ends_at timestamptz not null
  );
  create table if not exists account_event (
    id uuid primary key default uuidv7(),
    user_id text not null references "user" on delete cascade,
    at timestamptz(3) not null default now(),
    kind text not null,
    network text,
    session_id text
  );
  create index if not exists account_event_of_user on account_event (user_id, at, id);
  create index if not exists account_event_in_time on account_event using brin (at);
  create or replace function forget_account_events() returns int language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  declare
    forgotten int;
  begin
    delete from auth.account_event where id in (
      select id from auth.account_event where at < now() - interval '90 days' limit 5000);
    get diagnostics forgotten = row_count;
    return forgotten;
  end $$;
  revoke execute on function forget_account_events() from public;
  create or replace function hold_account(held uuid) returns boolean language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform from auth."user" where id = held::text for key share;
    return found;
  end $$;
  revoke execute on function hold_account(uuid) from public;
  create or replace function change_own_profile(new_name text, new_zone text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
  begin
    update auth."user" set name = new_name, zone = new_zone, "updatedAt" = now()
    where id = public.app_user()::text;
  end $$;
  revoke execute on function change_own_profile(text, text) from public;
  create or replace function delete_account(gone uuid) returns void language sql
    security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth."user" where id = gone::text;
  $$;
  revoke execute on function delete_account(uuid) from public;
  create or replace function session_ended() returns trigger language plpgsql as $$
  begin
    perform pg_notify('afterword_session_ended', old.id);
    return null;
  end $$;
  create or replace trigger session_ended after delete on session
    for each row execute function session_ended();
`;
