import type { DataSource } from 'typeorm';

/** What waits in the table of deliveries. Counts stop at `most`. */
export interface Backlog {
  due: number;
  claimed: number;
  retrying: number;
  dead: number;
  /** Age in seconds of what has been due longest and has not left; 0 when nothing has. */
  oldestSeconds: number;
  /** What is still to come, as the planner knows it since the last vacuum. */
  pendingEstimate: number;
}

export const most = 100_000;

const upTo = (condition: string) =>
  `(select count(*)::int from (select from delivery where ${condition} limit ${most}) d)`;

/** Each part reads a partial index, a hundred thousand entries at most, however large the table is. */
const backlog = `select
  ${upTo(`state = 'pending' and try_at <= now()`)} as due,
  ${upTo(`state = 'claimed'`)} as claimed,
  ${upTo(`state = 'pending' and attempts > 0`)} as retrying,
  ${upTo(`state = 'dead'`)} as dead,
  coalesce(greatest(0, extract(epoch from now() - least(
    (select min(try_at) from delivery where state = 'pending' and try_at <= now()),
    (select min(try_at) from delivery where state = 'claimed')))), 0)::float8 as "oldestSeconds",
  (select greatest(0, reltuples) from pg_class
    where oid = to_regclass('delivery_try_at_team_id_idx')) as "pendingEstimate"`;

export async function readBacklog(worker: DataSource): Promise<Backlog> {
  const [row]: Backlog[] = await worker.query(backlog);
  return row as Backlog;
}
