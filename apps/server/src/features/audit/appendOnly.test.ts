import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownedDatabase } from '../../../test/ownedDatabase.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { wholeTeam } from '../../../test/team.js';
import { AuditLog1796100000000 } from '../../db/migrations/1796100000000-auditLog.js';
import { migrations } from '../../db/migrations/index.js';
import { roleUrl, runtimeRoles } from '../../db/roles.js';
import { AuditRecord } from './audit.types.js';
import { forgetWhatIsOld } from './forgetWhatIsOld.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

const as = async <T>(role: (typeof runtimeRoles)[number], work: (db: pg.Client) => Promise<T>) => {
  const client = new pg.Client(roleUrl(app.databaseUrl, role, app.app.secret));
  await client.connect();
  return work(client).finally(() => client.end());
};

test.each(runtimeRoles)(
  'the role of %s can add nothing to it, change nothing and take nothing',
  (role) =>
    as(role, async (db) => {
      const { owner } = team;
      for (const statement of [
        `insert into audit_entry (team_id, record, record_id, action, fields)
       values ('${owner.teamId}', 'team', '${owner.teamId}', 'changed', '{}')`,
        `update audit_entry set actor_id = null`,
        'delete from audit_entry',
        'truncate audit_entry',
        'alter table team disable trigger audit',
        'drop trigger audit on team',
        'alter table audit_entry no force row level security',
        `create temp table forged (team_id uuid, id uuid);
       create trigger forging after insert on forged for each row execute function public.audit('id')`,
      ])
        await expect(db.query(statement), statement).rejects.toThrow(
          /permission denied|must be owner/,
        );
    }),
);

test('it is seen by those who own the team, and by no job', async () => {
  const seen = (userId: string) =>
    as('app', async (db) => {
      await db.query('begin');
      await db.query('select app_enter($1)', [userId]);
      const { rows } = await db.query('select distinct team_id from audit_entry');
      return rows.map((row) => row.team_id);
    });
  expect(await seen(team.owner.userId)).toEqual([team.owner.teamId]);
  for (const { userId } of [team.head, team.ada]) expect(await seen(userId)).toEqual([]);
  await expect(as('worker', (db) => db.query('select from audit_entry'))).rejects.toThrow(
    'permission denied',
  );
});

test('jobs forget what is older than 400 days, and cannot forget more', async () => {
  await asOwner(
    app.databaseUrl,
    `insert into audit_entry (team_id, record, record_id, action, fields, at)
     select '${team.owner.teamId}', 'team', '${team.owner.teamId}', 'changed', '{old}',
       now() - make_interval(days => 399 + n % 2, mins => 1) from generate_series(1, 10002) n`,
  );
  await expect(as('app', (db) => db.query('select audit_forget()'))).rejects.toThrow(
    'permission denied',
  );
  await forgetWhatIsOld(app.app);
  const [left] = await asOwner(
    app.databaseUrl,
    `select count(*)::int as kept, max(now() - at) < interval '400 days' as young
     from audit_entry where fields = '{old}'`,
  );
  expect(left).toEqual({ kept: 5001, young: true });
});

/** Tables of a team that write no log, and why. */
const unwritten: Record<string, string> = {
  audit_entry: 'is the log',
  follow_up: 'follows from the facts; whoever pins or skips one records a fact',
  delivery: 'is the work of the postman, on what a plan or an act asked for',
  send_ledger: 'is a log itself',
  snooze: 'is when somebody wants to be reminded, which is nobody else’s business',
  policy_change_item: 'is what a change of policy would do, worked out',
  export_chunk: 'is a part of an export',
  notice: 'is what somebody was told, and whether they have read it',
  push_device: 'is where somebody is told things, and of no team',
  preference: 'is how somebody wants to be told things, and of no team',
  template_version: 'is never rewritten, and comes with an entry of its template',
};

test('whoever adds a table of a team says whether it is written down', async () => {
  const tables = await asOwner(
    app.databaseUrl,
    `select c.relname as name, bit_or(coalesce(t.tgtype, 0)::int) & 28 as events
     from pg_class c left join pg_trigger t on t.tgrelid = c.oid and t.tgenabled = 'O'
       and t.tgfoid = 'audit()'::regprocedure
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
     group by 1 order by 1`,
  );
  const [insert, remove, update] = [4, 8, 16];
  const expected = (name: string) => {
    if (name in unwritten) return 0;
    if (name === 'message_version') return update;
    // That somebody took a candidate's data along; one's own are nobody's business.
    if (name === 'export') return insert;
    return name === 'team' ? insert + update : insert + remove + update;
  };
  for (const { name, events } of tables)
    expect(events, `${name}: give it \`audited\` in its migration, or say above why not`).toBe(
      expected(name),
    );
  const written = tables.flatMap(({ name, events }) => (events > 0 ? [name] : []));
  expect(Object.values(AuditRecord).sort()).toEqual(written.sort());
});

test('it is written where the owner of the tables is no superuser too', async () => {
  const database = await ownedDatabase();
  await database.migrate(migrations.slice(0, migrations.indexOf(AuditLog1796100000000) + 1));
  await asOwner(
    database.url,
    `insert into team (name, zone, created_by) values ('T', 'UTC', '${team.owner.userId}')`,
  );
  const rows = await asOwner(
    database.url,
    'select record, action, via, operation from audit_entry',
  );
  await database.drop();
  expect(rows).toEqual([{ record: 'team', action: 'created', via: null, operation: null }]);
});
