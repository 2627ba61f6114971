import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Letter } from './carrier.js';
import type { Delivery } from './delivery.entity.js';
import type { Answer, DeliveryKindHandler } from './letter.js';

/**
 * Claims before a delivery counts as dead, about six hours with the back-off below. What a person sent is tried until
 * the time promised for it is over, two days: some 27 times, and no more than this when its worker dies each time.
 */
export const mostAttempts = ({ kind }: Pick<Delivery, 'kind'>) => (kind === 'message' ? 40 : 12);
const backOffSeconds = (attempts: number) => Math.min(2 ** attempts * 5, 3 * 60 * 60);

/** An answer that needs no mail server: it ends, or rings again later. */
export type Settled = Exclude<Answer, Letter | Error>;

export const isLetter = (answer: Exclude<Answer, Error>): answer is Letter =>
  typeof answer === 'object' && ('subject' in answer || 'target' in answer);

/** Ends these deliveries, or has them ring later, in the caller's transaction; but for those no longer claimed so. */
export async function settleAll(app: App, tx: Tx, settled: [Delivery, Settled][]): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.map(([{ id, token, version }, answer]) => ({
    ...{ id, token, version },
    ...(typeof answer === 'string'
      ? { state: answer }
      : 'mergedInto' in answer
        ? { state: 'merged', into: answer.mergedInto }
        : { state: 'pending', waits: answer.waitsUntil.toString() }),
  }));
  await tx.manager.query(
    `update delivery d set state = s.state, token = null, lease_until = null, last_error = null,
       merged_into = s.into, try_at = coalesce(s.waits, d.try_at),
       until = greatest(d.until, s.waits + interval '10 minutes'),
       attempts = case when s.waits is null then d.attempts else greatest(0, d.attempts - 1) end,
       ended_at = case when s.waits is null then now() end
     from (select s.* from delivery d join jsonb_to_recordset($1)
         as s(id uuid, token uuid, version int, state text, "into" uuid, waits timestamptz) using (id, version)
       where d.token is not distinct from s.token order by d.id for no key update of d) s
     where d.id = s.id`,
    [JSON.stringify(rows)],
  );
  const bells = new Set(rows.flatMap((row) => ('waits' in row ? (row.waits ?? []) : [])));
  for (const at of bells) tx.afterCommit(() => app.doorbell.ring(Temporal.Instant.from(at)));
  tx.afterCommit(async () => {
    for (const [{ kind }, answer] of settled)
      if (typeof answer === 'string') app.metrics.ended(kind, answer);
      else if ('mergedInto' in answer) app.metrics.ended(kind, 'merged');
  });
}

export async function end(
  app: App,
  tx: Tx,
  { id, kind }: Delivery,
  state: 'sent' | 'dead',
  error: string | null,
): Promise<void> {
  await tx.manager.query(
    `update delivery set state = $2, last_error = $3, token = null, lease_until = null, ended_at = now()
     where id = $1`,
    [id, state, error],
  );
  tx.afterCommit(async () => app.metrics.ended(kind, state));
}

const isSpent = (app: App, delivery: Delivery): boolean =>
  delivery.attempts >= mostAttempts(delivery) ||
  (delivery.kind === 'message' && Temporal.Instant.compare(app.clock(), delivery.until) > 0);

/** Has it rung again after a pause that grows with each try, or gives up and says so. */
export async function retryOrGiveUp(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  claimed: Delivery,
  reason: string,
  hopeless: boolean,
): Promise<void> {
  if (hopeless || isSpent(app, claimed)) return giveUp(app, tx, handler, claimed, reason);
  return retry(app, tx, claimed, reason);
}

export async function giveUp(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  claimed: Delivery,
  reason: string,
): Promise<void> {
  await end(app, tx, claimed, 'dead', reason);
  await handler.failed?.(app, tx, claimed, reason);
}

async function retry(app: App, tx: Tx, claimed: Delivery, error: string): Promise<void> {
  const { id, attempts, kind } = claimed;
  const [[row]]: [{ at: Date }[]] = await tx.manager.query(
    `update delivery set state = 'pending', last_error = $2, token = null, lease_until = null,
       try_at = clock_timestamp() + make_interval(secs => $3 * (0.75 + random() / 2))
     where id = $1 returning try_at as at`,
    [id, error, backOffSeconds(attempts)],
  );
  tx.afterCommit(async () => app.metrics.retried(kind));
  if (row)
    tx.afterCommit(() =>
      app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(row.at.getTime())),
    );
}
