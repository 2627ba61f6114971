import pg from 'pg';
import type { Template } from './template.js';
import type { World } from './world.js';

/** A reminder that is to ring: the one follow-up of one candidate with an account of their own. */
export interface Seed {
  followUpId: string;
  interviewId: string;
  teamId: string;
  userId: string;
  /** The reader. */
  address: string;
  /** In ms. */
  due: number;
}

/** What a row wants: so many, due evenly between two moments (ms from now), read at a domain of its own. */
export interface Wanted {
  domain: string;
  count: number;
  from: number;
  to: number;
}

/** Of a hundred candidates, the first team has the first so many, and so on. */
const teamEnds = [60, 85, 95, 100];

/**
 * Copies the template so many times, into four teams of unequal size, with the times of each moved so that its plan
 * really has a reminder then: the engine is asked again before it rings. Undefined, and nothing is written, when that
 * took so long that the first would be due already.
 */
export async function seedReminders(world: World, wanted: Wanted): Promise<Seed[] | undefined> {
  const { template } = world;
  const client = new pg.Client(world.databaseUrl());
  await client.connect();
  try {
    await client.query('begin');
    // What triggers write down and foreign keys look up ten thousand times is of no use here.
    await client.query('set local session_replication_role = replica');
    await client.query(clones, [
      ...[wanted.count, wanted.domain, wanted.from, wanted.to, teamEnds],
    ]);
    for (const table of Object.keys(template.rows)) await copyRow(client, table, template);
    await client.query(
      `insert into membership (team_id, user_id, role)
       select distinct c.team_id, m.user_id, m.role from clone c, membership m
       where m.team_id = $1 and m.role = 'owner'`,
      [(template.rows.team as { id: string }).id],
    );
    const { rows } = await client.query<Seed>(
      `select id_follow_up as "followUpId", id_interview as "interviewId", team_id as "teamId",
         user_id as "userId", email as address, (extract(epoch from due) * 1000)::float8 as due
       from clone order by due`,
    );
    const inTime = (rows[0]?.due ?? 0) > Date.now();
    await client.query(inTime ? 'commit' : 'rollback');
    return inTime ? rows : undefined;
  } finally {
    await client.end();
  }
}

const clones = `
  create temporary table clone on commit drop as
  with team as (select part, uuidv7() as id from unnest($5::int[]) with ordinality as t(until, part)),
    moment as (select clock_timestamp() as now)
  select n, team.id as team_id, uuidv7() as user_id, uuidv7() as id_account, uuidv7() as id_membership,
    uuidv7() as id_candidate, uuidv7() as id_application, uuidv7() as id_interviewer,
    uuidv7() as id_interview, uuidv7() as id_follow_up, uuidv7() as id_delivery,
    'reader' || n || '@' || $2::text as email,
    date_trunc('milliseconds',
      now + make_interval(secs => ($3 + ($4::float8 - $3::float8) * n / $1::int) / 1000)) as due
  from moment, generate_series(0, $1::int - 1) n
  join team on part = (select min(p) from unnest($5::int[]) with ordinality as t(until, p) where n % 100 < until)`;

/** Times that move with the reminder, in whatever table. */
const moving = [
  ...['starts_at', 'ends_at', 'opens_at', 'suggested_at', 'due_at', 'latest_at', 'expires_at'],
  ...['until', 'try_at'],
];

/**
 * Copies a row of the template once for each clone (that of the team once for each team): its text with the
 * template's ids and address replaced wherever they stand, and its times moved.
 */
async function copyRow(client: pg.Client, table: string, { rows }: Template): Promise<void> {
  const idOf = (name: string) => (rows[name] as { id: string }).id;
  const names = Object.entries({
    ...{ team_id: idOf('team'), user_id: idOf('auth."user"'), id_account: idOf('auth.account') },
    ...{ id_membership: idOf('membership'), id_candidate: idOf('candidate') },
    ...{ id_application: idOf('application'), id_interviewer: idOf('interviewer') },
    ...{ id_interview: idOf('interview'), id_follow_up: idOf('follow_up') },
    ...{ id_delivery: idOf('delivery'), email: (rows.candidate as { email: string }).email },
  });
  const text = names.reduce(
    (inner, [column], index) => `replace(${inner}, $${index + 4}::text, c.${column}::text)`,
    '$1::text',
  );
  const source = table === 'team' ? '(select distinct on (team_id) * from clone)' : 'clone';
  await client.query(
    `insert into ${table}
     select made.* from ${source} c
     cross join lateral (select coalesce(
       jsonb_object_agg(key, value::timestamptz + (c.due - $2::timestamptz)), '{}') as times
       from jsonb_each_text($1::jsonb) where key = any ($3) and value is not null) moved
     cross join lateral jsonb_populate_record(null::${table}, ${text}::jsonb || moved.times) made`,
    [
      JSON.stringify(rows[table]),
      (rows.delivery as { due_at: string }).due_at,
      moving,
      ...names.map(([, old]) => old),
    ],
  );
}
