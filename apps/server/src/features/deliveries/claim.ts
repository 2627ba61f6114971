import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import type { DataSource } from 'typeorm';
import { entityOf } from '../../db/entityOf.js';
import type { Tx } from '../../db/transaction.js';
import { Delivery } from './delivery.entity.js';
import type { DeliveryKindHandler } from './letter.js';

/** A claim that nobody renews for this long is anybody's again; renewed every `renewMs` while it is worked on. */
export const leaseSeconds = 10;
export const renewMs = 2_500;
/** The database answers a postman within this, or the connection is given up; see `enoughSeconds` of the ledger. */
export const answerWithinMs = 4_000;
export const perBatch = 200;

/** How far one looks for teams with something due, from the longest due on, and from the latest back. */
const hops = { oldest: 200, newest: 50 };

const due = `state = 'pending' and try_at <= now()`;

/** Leaps from team to team along the index, so that a burst of one at one instant costs one leap. */
const leaps = (name: string, direction: 'asc' | 'desc', most: number) => `
  ${name} as (
    (select try_at, team_id, 1 as leap from delivery where ${due}
      order by try_at ${direction}, team_id ${direction} limit 1)
    union all
    select next.try_at, next.team_id, leap + 1 from ${name} cross join lateral (
      select try_at, team_id from delivery d where ${due}
        and (d.try_at, d.team_id) ${direction === 'asc' ? '>' : '<'} (${name}.try_at, ${name}.team_id)
      order by try_at ${direction}, team_id ${direction} limit 1) next
    where leap < ${most})`;

const claim = `
  with recursive ${leaps('oldest', 'asc', hops.oldest)}, ${leaps('newest', 'desc', hops.newest)},
  team as (select team_id from oldest union select team_id from newest),
  share as (select greatest(1, floor($3::float8 / nullif(count(*), 0)))::int as most from team),
  chosen as (
    select taken.id from share cross join (select team_id from team order by random()) team cross join lateral (
      select id from delivery d where d.team_id = team.team_id and ${due}
      order by try_at limit share.most for update skip locked) taken
    limit $3)
  update delivery set state = 'claimed', token = $1, attempts = attempts + 1,
    lease_until = clock_timestamp() + make_interval(secs => $2)
  where id = any (array(select id from chosen)) returning *`;

/**
 * Takes due deliveries under the database's clock, at most `most` of them and of each team its share, so that one
 * team's burst does not hold up another. Each carries the token of its claim.
 */
export async function claimDue(
  worker: DataSource,
  { most = perBatch, token = randomUUID() as string } = {},
): Promise<Delivery[]> {
  const [rows]: [object[]] = await worker.query(claim, [token, leaseSeconds, most]);
  const claimed = rows.map((row) => entityOf(worker, Delivery, row));
  return claimed.sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}

/** In how many ms the next one is due, when that is within a second; null otherwise. */
export async function dueWithin(worker: DataSource): Promise<number | null> {
  const [row]: { ms: number | null }[] = await worker.query(
    `select extract(epoch from min(try_at) - clock_timestamp())::float8 * 1000 as ms from delivery
     where state = 'pending' and try_at < now() + interval '1 second'`,
  );
  return row?.ms ?? null;
}

/**
 * Keeps what has been claimed from becoming anybody's, while it is worked on. What a statement is just writing to is
 * left for the next time: here as elsewhere rows are waited for in the order of their ids, or not at all.
 */
export async function renew(worker: DataSource, claims: Delivery[]): Promise<void> {
  await worker.query(
    `update delivery set lease_until = clock_timestamp() + make_interval(secs => $2)
     where id in (select d.id from delivery d join jsonb_to_recordset($1) as c(id uuid, token uuid)
       using (id, token) where d.state = 'claimed' for no key update of d skip locked)`,
    [keysOf(claims), leaseSeconds],
  );
}

/** Gives back what a worker claimed and will not get to. */
export async function release(worker: DataSource, claims: Delivery[]): Promise<void> {
  await worker.query(
    `update delivery set state = 'pending', token = null, lease_until = null
     where id in (select d.id from delivery d join jsonb_to_recordset($1) as c(id uuid, token uuid)
       using (id, token) where d.state = 'claimed' order by d.id for no key update of d)`,
    [keysOf(claims)],
  );
}

/** Gives back whatever was claimed under a token without its being heard of. */
export async function releaseUnheard(worker: DataSource, tokens: string[]): Promise<void> {
  await worker.query(
    `update delivery set state = 'pending', token = null, lease_until = null
     where token = any ($1) and state = 'claimed'`,
    [tokens],
  );
}

/**
 * The delivery `a.id`, as it is now, locked. Joined to a list in the order of its ids, each is found by its key, whatever
 * the planner believes of how many are claimed; what else is asked of it is asked by the caller.
 */
export const locked = `lateral (select * from delivery where delivery.id = a.id for no key update) d`;

const keysOf = (claims: Delivery[]) =>
  JSON.stringify(claims.map(({ id, token, version }) => ({ id, token, version })));

/** Those of these claims that still count; locks their rows while the transaction lasts. */
export async function held({ manager }: Tx, claims: Delivery[]): Promise<Delivery[]> {
  const rows: { id: string }[] = await manager.query(
    `select d.id from delivery d
       join jsonb_to_recordset($1) as c(id uuid, token uuid, version int) using (id, token, version)
     where d.state = 'claimed' order by d.id for update of d`,
    [keysOf(claims)],
  );
  const ids = new Set(rows.map(({ id }) => id));
  return claims.filter(({ id }) => ids.has(id));
}

/** One claim, held after what its kind holds; none when it does not count any more. */
export async function heldBy(
  { hold }: Pick<DeliveryKindHandler, 'hold'>,
  tx: Tx,
  delivery: Delivery,
): Promise<Delivery[]> {
  await hold?.(tx, delivery);
  return held(tx, [delivery]);
}
