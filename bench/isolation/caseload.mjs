import pg from 'pg';

const teams = 40;
const candidates = 200;

/**
 * Copies the demo's Jamie `candidates` times into the team and into each of 39 others, with application, interview,
 * panel and follow-ups, so that the wall has something to keep apart; the demo's coach coaches all of her team.
 */
export async function fillCaseload({ databaseUrl }) {
  const db = new pg.Client(databaseUrl);
  await db.connect();
  const { rows } = await db.query(
    `select c.id, c.team_id as team, a.id as application, i.id as interview
     from candidate c join application a on a.candidate_id = c.id
     join interview i on i.application_id = a.id where c.email like 'jamie@%' order by i.id limit 1`,
  );
  const [from] = rows;
  const fill = `
    set session_replication_role = replica;
    -- A day later, so that none becomes due, and its status another, while it is measured.
    update follow_up set opens_at = opens_at + interval '1 day', suggested_at = suggested_at + interval '1 day',
      due_at = due_at + interval '1 day', latest_at = latest_at + interval '1 day',
      expires_at = expires_at + interval '1 day';
    create temp table new_team as
      select case when n = 1 then '${from.team}' else uuidv7() end as team_id, n from generate_series(1, ${teams}) n;
    create temp table new_row as
      select m.n, team_id, uuidv7() as candidate_id, uuidv7() as application_id, uuidv7() as interview_id
      from new_team, generate_series(1, ${candidates}) m(n);
    create temp table new_interviewer as
      select r.*, p.id as was, uuidv7() as interviewer_id from new_row r, interviewer p
      where p.application_id = '${from.application}';
    ${copies('team', `'${from.team}'`, `new_team where n > 1`, { id: 'team_id' })}
    ${copies('candidate', `'${from.id}'`, 'new_row', {
      ...{
        id: 'candidate_id',
        team_id: 'team_id',
        user_id: 'null',
        email: `n || '@copies.example'`,
      },
    })}
    ${copies('application', `'${from.application}'`, 'new_row', own({ id: 'application_id' }))}
    ${copies('interview', `'${from.interview}'`, 'new_row', own({ id: 'interview_id' }))}
    ${copies('interviewer', 'was', 'new_interviewer', own({ id: 'interviewer_id' }))}
    insert into follow_up select (jsonb_populate_record(f, to_jsonb(seat)
        || jsonb_build_object('id', uuidv7(), 'recipient_id', interviewer_id))).*
      from follow_up f join new_interviewer seat on seat.was = f.recipient_id where f.interview_id = '${from.interview}';
    insert into coaching (team_id, candidate_id, user_id, proposed_by, managed)
      select n.team_id, n.candidate_id, m.user_id, m.user_id, true from new_row n
      join membership m on m.team_id = n.team_id and m.role = 'owner';
    analyze;
  `;
  await db.query(fill).finally(() => db.end());
  return from;
}

const own = (columns) => ({ ...columns, team_id: 'team_id', candidate_id: 'candidate_id' });

/** Copies the row `from` of a table once for every row of `over`, with these columns anew. */
const copies = (table, from, over, columns) => {
  const anew = {
    ...columns,
    ...(columns.candidate_id ? { application_id: 'application_id' } : {}),
  };
  const pairs = Object.entries(anew).map(([name, value]) => `'${name}', ${value}`);
  return `insert into ${table} select (jsonb_populate_record(t, n.anew)).* from ${table} t
    join (select *, jsonb_build_object(${pairs}) as anew from ${over}) n on t.id = ${from.startsWith("'") ? from : `n.${from}`};`;
};
