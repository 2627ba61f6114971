import { Temporal } from '@afterword/engine';
import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { horizonMs } from '../../jobs/doorbell.js';

/** Bells rung in one go; those beyond come with the next round. */
const mostBells = 4_000;

/** Frees claims that nobody renewed: whoever made them is gone, or cannot reach the database. */
export async function freeStale(worker: DataSource): Promise<void> {
  await worker.query(
    `update delivery set state = 'pending', token = null, lease_until = null
     where state = 'claimed' and lease_until < now()`,
  );
}

/**
 * Ends what is of no use any more, and rings for all that is due within the horizon. What quiet hours pushed to the
 * end of its use has ten minutes' grace.
 */
export async function expireAndReRing(app: App): Promise<void> {
  const { worker } = app.db;
  await freeStale(worker);
  await worker.query(
    `update delivery set state = 'expired', ended_at = now()
     where state = 'pending' and kind <> 'message' and try_at <= now()
       and greatest(until, due_at + interval '10 minutes') < clock_timestamp()`,
  );
  const bells: { at: Date }[] = await worker.query(seconds, [horizonMs / 1000, mostBells]);
  for (const { at } of bells)
    await app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(at.getTime()));
}

/** The seconds in which something is due, leaping along the index from one to the next. */
const seconds = `
  with recursive bell as (
    select now() as at, 0 as leap
    union all
    select ceiled.at, leap + 1 from bell cross join lateral (
      select date_trunc('second', min(try_at)) + interval '1 second' as at from delivery
      where state = 'pending' and try_at >= bell.at and try_at < now() + make_interval(secs => $1)) ceiled
    where ceiled.at is not null and leap < $2)
  select at from bell where leap > 0
    or exists (select from delivery where state = 'pending' and try_at <= now())`;
