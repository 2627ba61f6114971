import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Tx } from '../../db/transaction.js';
import { Delivery } from './delivery.entity.js';

export const leaseSeconds = 60;
const perTeam = 20;
const perBatch = 200;

/**
 * Takes due deliveries under the database's clock, at most `perTeam` of a team in one batch so that
 * one team's burst does not hold up another. Each carries a token of its claim.
 */
export async function claimDue(worker: DataSource): Promise<Delivery[]> {
  const token = randomUUID();
  await worker.query(
    `update delivery set state = 'claimed', token = $1, attempts = attempts + 1,
       lease_until = clock_timestamp() + make_interval(secs => $2)
     where id in (
       select due.id from (
         select distinct team_id from delivery
         where state = 'pending' and try_at <= clock_timestamp()) team
       cross join lateral (
         select id from delivery d
         where d.team_id = team.team_id and d.state = 'pending' and d.try_at <= clock_timestamp()
         order by d.try_at, d.id limit $3 for update skip locked) due
       limit $4)`,
    [token, leaseSeconds, perTeam, perBatch],
  );
  return worker.manager.find(Delivery, {
    where: { token, state: 'claimed' },
    order: { dueAt: 'ASC' },
  });
}

/** Gives back what a worker claimed and will not get to. */
export async function release(worker: DataSource, deliveries: Delivery[]): Promise<void> {
  await worker.query(
    `update delivery set state = 'pending', token = null, lease_until = null, attempts = attempts - 1
     where id = any ($1) and token = $2 and state = 'claimed'`,
    [deliveries.map((delivery) => delivery.id), deliveries[0]?.token],
  );
}

/** Whether this claim still is the one that counts; locks the row while the transaction lasts. */
export async function holds({ manager }: Tx, { id, token, version }: Delivery): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select from delivery where id = $1 and token = $2 and version = $3 and state = 'claimed' for update`,
    [id, token, version],
  );
  return rows.length === 1;
}
