import { Temporal } from '@afterword/engine';
import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { leaseSeconds } from './claim.js';
import type { DeliveryKind } from './delivery.entity.js';

/** What is due within this many seconds is rung for again; the next look comes long before it has passed. */
const nearSeconds = 120;

/**
 * Frees claims that nobody renewed: whoever made them is gone, or cannot reach the database. While that was away nobody
 * could renew, so all have one more lease's time once it is there again.
 */
export async function freeStale(worker: DataSource): Promise<void> {
  await worker.query(
    `update delivery set state = 'pending', token = null, lease_until = null
     where id in (select id from delivery where state = 'claimed' and lease_until < now()
         and pg_postmaster_start_time() < now() - make_interval(secs => $1)
       for no key update skip locked)`,
    [leaseSeconds],
  );
}

/**
 * Ends what is of no use any more, and rings again for what is due soon. What quiet hours pushed to the
 * end of its use has ten minutes' grace.
 */
export async function expireAndReRing(app: App): Promise<void> {
  const { worker } = app.db;
  await freeStale(worker);
  const expired: { kind: DeliveryKind; count: number }[] = await worker.query(
    `with expired as (
       update delivery set state = 'expired', ended_at = now()
       where state = 'pending' and kind <> 'message' and try_at <= now()
         and greatest(until, due_at + interval '10 minutes') < clock_timestamp() returning kind)
     select kind, count(*)::int as count from expired group by kind`,
  );
  for (const { kind, count } of expired) app.metrics.ended(kind, 'expired', count);
  const bells: { at: Date }[] = await worker.query(seconds, [nearSeconds]);
  for (const { at } of bells)
    await app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(at.getTime()));
}

/** The seconds in which something is due, leaping along the index from one to the next; and now, when something is. */
const seconds = `
  with recursive bell as (
    select (select date_trunc('second', min(try_at)) from delivery where state = 'pending' and try_at > now()) as at
    union all
    select (select date_trunc('second', min(try_at)) from delivery
      where state = 'pending' and try_at >= bell.at + interval '1 second')
    from bell where bell.at < now() + make_interval(secs => $1))
  select at from bell where at < now() + make_interval(secs => $1)
  union all select now() where exists (select from delivery where state = 'pending' and try_at <= now())`;
