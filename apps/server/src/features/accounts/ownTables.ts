/**
 * What stands beside better-auth's tables. Attempts may be lost with the server, hence unlogged. Every
 * process hears of a session's end, whatever ended it.
 */
export const ownTables = `
  create unlogged table if not exists attempt (
    key int primary key,
    count int not null,
    ends_at timestamptz not null
  );
  create or replace function session_ended() returns trigger language plpgsql as $$
  begin
    perform pg_notify('afterword_session_ended', old.id);
    return null;
  end $$;
  create or replace trigger session_ended after delete on session
    for each row execute function session_ended();
`;
