import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery } from './delivery.entity.js';
import type { Answer, DeliveryKindHandler, Letter } from './letter.js';

/**
 * Claims before a delivery counts as dead, about six hours with the back-off below. What a person sent is tried until
 * the time promised for it is over, two days: some 27 times, and no more than this when its worker dies each time.
 */
export const mostAttempts = ({ kind }: Pick<Delivery, 'kind'>) => (kind === 'message' ? 40 : 12);
const backOffSeconds = (attempts: number) => Math.min(2 ** attempts * 5, 3 * 60 * 60);

/** An answer that needs no mail server: it ends, or rings again later. */
export type Settled = Exclude<Answer, Letter | Error>;

export const isLetter = (answer: Exclude<Answer, Error>): answer is Letter =>
  typeof answer === 'object' && 'subject' in answer;

/** Ends these deliveries, or has them ring later, in the caller's transaction. */
export async function settleAll(app: App, tx: Tx, settled: [Delivery, Settled][]): Promise<void> {
  if (settled.length === 0) return;
  const rows = settled.map(([{ id }, answer]) => {
    if (typeof answer === 'string') return { id, state: answer };
    if ('mergedInto' in answer) return { id, state: 'merged', into: answer.mergedInto };
    return { id, state: 'pending', waits: answer.waitsUntil.toString() };
  });
  await tx.manager.query(
    `update delivery d set state = s.state, token = null, lease_until = null, last_error = null,
       merged_into = s.into, try_at = coalesce(s.waits, d.try_at),
       attempts = case when s.waits is null then d.attempts else greatest(0, d.attempts - 1) end,
       ended_at = case when s.waits is null then now() end
     from jsonb_to_recordset($1) as s(id uuid, state text, "into" uuid, waits timestamptz) where d.id = s.id`,
    [JSON.stringify(rows)],
  );
  const bells = new Set(rows.flatMap(({ waits }) => waits ?? []));
  for (const at of bells) tx.afterCommit(() => app.doorbell.ring(Temporal.Instant.from(at)));
}

export const end = (
  { manager }: Tx,
  { id }: Delivery,
  state: 'sent' | 'dead',
  error: string | null,
) =>
  manager.query(
    `update delivery set state = $2, last_error = $3, token = null, lease_until = null, ended_at = now()
     where id = $1`,
    [id, state, error],
  );

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
  await end(tx, claimed, 'dead', reason);
  await handler.failed?.(app, tx, claimed, reason);
}

async function retry(app: App, tx: Tx, { id, attempts }: Delivery, error: string): Promise<void> {
  const [[row]]: [{ at: Date }[]] = await tx.manager.query(
    `update delivery set state = 'pending', last_error = $2, token = null, lease_until = null,
       try_at = clock_timestamp() + make_interval(secs => $3 * (0.75 + random() / 2))
     where id = $1 returning try_at as at`,
    [id, error, backOffSeconds(attempts)],
  );
  if (row)
    tx.afterCommit(() =>
      app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(row.at.getTime())),
    );
}
