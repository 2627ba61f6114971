import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownedDatabase } from '../../../test/ownedDatabase.js';
import { asOwner } from '../../../test/rows.js';
import { Coachings1795350000000 } from './1795350000000-coachings.js';
import { migrations } from './index.js';

let database: Awaited<ReturnType<typeof ownedDatabase>>;
const [team, coach, gone, jamie] = [1, 2, 3, 4].map(
  (n) => `01900000-0000-7000-8000-00000000000${n}`,
);

beforeAll(async () => {
  database = await ownedDatabase();
  await database.migrate(migrations.slice(0, migrations.indexOf(Coachings1795350000000)));
});
afterAll(() => database.drop());

test('whoever was a candidate’s coach coaches them on, by the consent they gave when they joined', async () => {
  const candidate = (email: string, userId: string | null, coachId: string | null) =>
    asOwner(
      database.url,
      `insert into candidate (team_id, given_name, family_name, email, user_id, coach_id)
       values ($1, 'A', 'B', $2, $3, $4) returning id`,
      [team, email, userId, coachId],
    ).then(([row]) => row.id as string);
  await asOwner(
    database.url,
    `insert into team (id, name, zone, created_by) values ($1, 'T', 'UTC', $2)`,
    [team, coach],
  );
  await asOwner(
    database.url,
    `insert into membership (team_id, user_id, role) values ($1, $2, 'owner'), ($1, $3, 'candidate')`,
    [team, coach, jamie],
  );
  const joined = await candidate('joined@example.com', jamie ?? null, coach ?? null);
  const invited = await candidate('invited@example.com', null, coach ?? null);
  await candidate('left@example.com', null, gone ?? null);
  await candidate('nobody@example.com', null, null);
  await asOwner(
    database.url,
    `insert into invitation (team_id, candidate_id, email, invited_by, expires_at, accepted_at)
     values ($1, $2, 'joined@example.com', $3, now(), '2026-03-01T10:00:00Z')`,
    [team, joined, coach],
  );
  await asOwner(
    database.url,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     values ($1, $2, 'reminder', $2, 'coach', now(), now(), now())`,
    [team, joined],
  );

  await database.migrate(migrations);

  const rows = await asOwner(
    database.url,
    `select candidate_id, user_id, managed, accepted_at, ended_at from coaching order by accepted_at`,
  );
  const open = { user_id: coach, ended_at: null };
  expect(rows).toEqual([
    {
      ...open,
      candidate_id: joined,
      managed: false,
      accepted_at: new Date('2026-03-01T10:00:00Z'),
    },
    { ...open, candidate_id: invited, managed: true, accepted_at: null },
  ]);
  expect(await asOwner(database.url, 'select nudge from delivery')).toEqual([
    { nudge: `coach ${coach}` },
  ]);
  const unwalled = await asOwner(
    database.url,
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(unwalled).toEqual([]);
});
