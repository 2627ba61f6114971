import pg from 'pg';

/** Takes the wall down and puts it up again, for requests of the running server. */
export async function wallOf(databaseUrl, teamId) {
  const db = new pg.Client(databaseUrl);
  await db.connect();
  const { rows } = await db.query(
    `select current_database() || '_app' as role, pg_get_functiondef(oid) as enter,
       pg_get_function_arguments(oid) as takes from pg_proc where proname = 'app_enter'`,
  );
  const [{ role, enter, takes }] = rows;
  return {
    with: () => db.query(`alter role ${role} nobypassrls; ${enter}`),
    without: () =>
      db.query(`alter role ${role} bypassrls;
        create or replace function app_enter(${takes}) returns void language plpgsql as $$
        begin perform set_config('app.user_id', viewer::text, true); end $$`),
    /** Makes the demo's owner something else in her team. */
    become: (as) =>
      db.query(
        `update membership m set role = $1 from auth."user" u
         where u.id = m.user_id::text and u.email like 'maya@%' and m.team_id = $2`,
        [as, teamId],
      ),
    close: () => db.end(),
  };
}
