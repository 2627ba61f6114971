import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import { held } from './claim.js';
import type { Delivery, DeliveryKind } from './delivery.entity.js';
import { end, retryOrGiveUp } from './endings.js';
import { type Beginning, beginSendings, noteOutcomes, type Outcome } from './ledger.js';
import type { DeliveryKindHandler, Letter } from './letter.js';
import type { Mailer, Sending } from './mailer.js';
import { persistently } from './persistently.js';
import { together } from './together.js';

export type Handlers = Record<DeliveryKind, DeliveryKindHandler>;

/** Rows that one statement of the ledger serves at most. */
const mostTogether = 100;

/**
 * Sends what has been composed: notes in the ledger that it begins, hands it to the mail server, notes what became of
 * it, and ends the row if the claim still holds. What is sent at once shares its statements.
 */
export function openDelivering(
  app: App,
  worker: DataSource,
  mailer: Mailer,
  handlers: Handlers,
): (delivery: Delivery, letter: Letter) => Promise<void> {
  const begin = together(
    (beginnings: readonly Beginning[]) => persistently(() => beginSendings(worker, beginnings)),
    mostTogether,
  );
  const note = together(async (outcomes: readonly Outcome[]) => {
    await persistently(() => noteOutcomes(worker, outcomes));
    return outcomes.map(() => undefined);
  }, mostTogether);
  const { hostname } = new URL(app.config.baseUrl);

  return async (delivery, letter) => {
    const handler = handlers[delivery.kind];
    const recipient = letter.to.address;
    const messageId = `<${delivery.id}.${delivery.version}@${hostname}>`;
    const may = await begin({ delivery, recipient, messageId });
    if (may === 'withdrawn') return;
    const sending: Sending =
      may === 'send'
        ? await mailer.send(letter, messageId)
        : { outcome: may, reason: 'sent twice' };
    const { outcome } = sending;
    const ends = outcome === 'accepted' && !handler.sent;
    await note({ delivery, recipient, outcome, ends });
    if (ends) return;
    await persistently(() =>
      inTransaction(worker, enterAsWorker('deliver'), (tx) =>
        settle(app, tx, handler, delivery, sending),
      ),
    );
  };
}

async function settle(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  delivery: Delivery,
  sending: Sending,
): Promise<void> {
  if ((await held(tx, [delivery])).length === 0) return;
  if (sending.outcome === 'accepted') {
    await end(tx, delivery, 'sent', null);
    await handler.sent?.(app, tx, delivery);
    return;
  }
  const hopeless =
    (sending.outcome === 'refused' && sending.permanent) ||
    (sending.outcome === 'unknown' && delivery.attempts > 1);
  await retryOrGiveUp(app, tx, handler, delivery, sending.reason, hopeless);
}
