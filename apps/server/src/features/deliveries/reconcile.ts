import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import { horizonMs } from '../../jobs/doorbell.js';
import { mostAttempts } from './deliver.js';

/** Bells rung in one go; those beyond come with the next round. */
const mostBells = 4_000;

/**
 * Frees stale claims, ends what is of no use any more, and rings for all that is due within the
 * horizon. What quiet hours pushed to the end of its use has ten minutes' grace.
 */
export async function expireAndReRing(app: App): Promise<void> {
  const { worker } = app.db;
  await worker.query(
    `update delivery set token = null, lease_until = null,
       state = case when attempts < $1 then 'pending' else 'dead' end,
       last_error = case when attempts < $1 then last_error else 'Its worker never came back.' end
     where state = 'claimed' and lease_until < clock_timestamp()`,
    [mostAttempts],
  );
  await worker.query(
    `update delivery set state = 'expired', ended_at = now()
     where state = 'pending' and kind <> 'message'
       and greatest(until, due_at + interval '10 minutes') < clock_timestamp()`,
  );
  const bells: { at: Date }[] = await worker.query(
    `select distinct date_trunc('second', greatest(try_at, clock_timestamp())) as at from delivery
     where state = 'pending' and try_at < clock_timestamp() + make_interval(secs => $1)
     order by 1 limit $2`,
    [horizonMs / 1000, mostBells],
  );
  for (const { at } of bells)
    await app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(at.getTime()));
}
