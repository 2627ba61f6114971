import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import { holds } from './claim.js';
import type { Delivery, DeliveryKind } from './delivery.entity.js';
import { beginSending, recordSending } from './ledger.js';
import type { DeliveryKindHandler, Letter } from './letter.js';
import type { Mailer, Sending } from './mailer.js';

export type Handlers = Record<DeliveryKind, DeliveryKindHandler>;

/** Tries before a delivery counts as dead; about a day with the back-off below. */
export const mostAttempts = 12;
const backOffSeconds = (attempts: number) => Math.min(2 ** attempts * 5, 3 * 60 * 60);

/**
 * Sends one claimed delivery: asks its kind again, notes the sending in the ledger, hands it to the
 * mail server, and ends the row if the claim still holds.
 */
export async function deliver(
  app: App,
  mailer: Mailer,
  handlers: Handlers,
  claimed: Delivery,
): Promise<void> {
  const handler = handlers[claimed.kind];
  const letter = await asWorker(app, (tx) => prepare(app, tx, handler, claimed)).catch((error) =>
    poisoned(app, handler, claimed, error),
  );
  if (!letter) return;
  const messageId = `<${claimed.id}.${claimed.version}@${new URL(app.config.baseUrl).hostname}>`;
  const may = await asWorker(app, (tx) => beginSending(tx, claimed, letter.to.address, messageId));
  if (may === 'withdrawn') return;
  const sending: Sending =
    may === 'send' ? await mailer.send(letter, messageId) : { outcome: may, reason: 'sent twice' };
  await asWorker(app, (tx) => settle(app, tx, handler, claimed, letter, sending));
}

const asWorker = <T>(app: App, work: (tx: Tx) => Promise<T>) =>
  inTransaction(app.db.worker, enterAsWorker('deliver'), work);

async function prepare(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  claimed: Delivery,
): Promise<Letter | null> {
  if (!(await holds(tx, claimed))) return null;
  const answer = await handler.compose(app, tx, claimed);
  if (typeof answer !== 'string') return answer;
  await end(tx, claimed, answer, null);
  return null;
}

async function settle(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  claimed: Delivery,
  letter: Letter,
  sending: Sending,
): Promise<void> {
  await recordSending(tx, claimed, letter.to.address, sending);
  if (!(await holds(tx, claimed))) return;
  if (sending.outcome === 'accepted') {
    await end(tx, claimed, 'sent', null);
    await handler.sent?.(app, tx, claimed);
    return;
  }
  const hopeless =
    (sending.outcome === 'refused' && sending.permanent) ||
    (sending.outcome === 'unknown' && claimed.attempts > 1);
  await retryOrGiveUp(app, tx, handler, claimed, sending.reason, hopeless);
}

/** A delivery that cannot even be written is tried again too, and ends as a dead letter, not as a loop. */
async function poisoned(
  app: App,
  handler: DeliveryKindHandler,
  claimed: Delivery,
  err: Error,
): Promise<null> {
  app.log.error({ err, delivery: claimed.id }, 'a delivery could not be written');
  await asWorker(app, async (tx) => {
    if (await holds(tx, claimed))
      await retryOrGiveUp(app, tx, handler, claimed, 'It could not be written.', false);
  });
  return null;
}

async function retryOrGiveUp(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  claimed: Delivery,
  reason: string,
  hopeless: boolean,
): Promise<void> {
  if (!hopeless && claimed.attempts < mostAttempts) return retry(app, tx, claimed, reason);
  await end(tx, claimed, 'dead', reason);
  await handler.failed?.(app, tx, claimed, reason);
}

const end = ({ manager }: Tx, { id }: Delivery, state: Delivery['state'], error: string | null) =>
  manager.query(
    `update delivery set state = $2, last_error = $3, token = null, lease_until = null, ended_at = now()
     where id = $1`,
    [id, state, error],
  );

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
