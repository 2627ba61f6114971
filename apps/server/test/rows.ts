import pg from 'pg';

/**
 * How many rows each tenant table holds, read as owner, past every wall. Without the ledger and the
 * inboxes, in which the postman goes on writing whatever a test does.
 */
export async function countRows(databaseUrl: string): Promise<Record<string, number>> {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'team_id'
         and table_name not in ('send_ledger', 'notice') union select 'team' order by 1`,
    );
    const counts = rows.map(({ name }) => `'${name}', (select count(*)::int from ${name})`);
    const { rows: found } = await owner.query<{ counts: Record<string, number> }>(
      `select json_build_object(${counts.join(', ')}) as counts`,
    );
    return found[0]?.counts ?? {};
  } finally {
    await owner.end();
  }
}

/** One statement as owner: what no user can do, such as letting time pass for a row. */
export async function asOwner(databaseUrl: string, sql: string, values: unknown[] = []) {
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    return (await owner.query(sql, values)).rows;
  } finally {
    await owner.end();
  }
}
