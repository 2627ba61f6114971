import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import type { Carrier, Letter, Sending } from './carrier.js';
import { heldBy } from './claim.js';
import type { Delivery, DeliveryKind } from './delivery.entity.js';
import { end, retryOrGiveUp, settleAll } from './endings.js';
import {
  type Handing,
  type May,
  mayTryAgain,
  noteHanding,
  noteOutcomes,
  type Outcome,
  silentSeconds,
} from './ledger.js';
import type { DeliveryKindHandler } from './letter.js';
import { persistently } from './persistently.js';
import { together } from './together.js';

export type Handlers = Record<DeliveryKind, DeliveryKindHandler>;

/** Rows that one statement of the ledger serves at most. */
const mostTogether = 200;
/** For so long the mail server is made to wait for the database, less than it may take a line to be broken. */
const handingSeconds = 20;
/** For so long we try to tell what became of a mail; its claim is ours as long as the database is away. */
const untilToldSeconds = 55;

/**
 * Sends what has been composed: when the mail server or push service is ready to take it, notes so in the ledger if the
 * claim still holds, hands it over, notes what became of it, and ends the row. What is sent at once shares its statements.
 */
export function openDelivering(
  app: App,
  worker: DataSource,
  carrier: Carrier,
  handlers: Handlers,
): (delivery: Delivery, letter: Letter) => Promise<void> {
  const hand = together(
    (handings: readonly Handing[]) =>
      persistently(() => noteHanding(worker, handings), handingSeconds),
    mostTogether,
  );
  const note = together(async (outcomes: readonly Outcome[]) => {
    await persistently(() => noteOutcomes(worker, outcomes), untilToldSeconds);
    return outcomes.map(() => undefined);
  }, mostTogether);
  const act = (work: (tx: Tx) => Promise<void>) =>
    inTransaction(worker, enterAsWorker('deliver'), work);
  const { hostname } = new URL(app.config.baseUrl);

  return async (delivery, letter) => {
    const handler = handlers[delivery.kind];
    const recipient = recipientOf(letter);
    const messageId = `<${delivery.id}.${delivery.version}@${hostname}>`;
    let may = 'withdrawn' as May;
    const sending = await carrier.send(letter, messageId, async () => {
      may = await hand({ delivery, recipient, messageId });
      return may === 'send';
    });
    const told = sending.outcome === 'kept' ? known(may) : sending;
    if (told === 'withdrawn') return;
    if (told === 'later')
      return persistently(() => act((tx) => putBack(app, tx, delivery)), untilToldSeconds);
    const { outcome } = told;
    const ends = outcome === 'accepted' && !handler.sent;
    await note({ delivery, recipient, outcome, ends });
    if (sending.outcome === 'unknown') app.metrics.unknown(delivery.kind);
    if (ends) return app.metrics.ended(delivery.kind, 'sent');
    await persistently(
      () => act((tx) => settle(app, tx, handler, delivery, told)),
      untilToldSeconds,
    );
  };
}

const recipientOf = (letter: Letter) => ('target' in letter ? letter.deviceId : letter.to.address);

type Told = Exclude<Sending, { outcome: 'kept' }>;

/** What is known of a mail that was not handed over. */
function known(may: May): Told | 'later' | 'withdrawn' {
  if (may === 'accepted') return { outcome: 'accepted' };
  if (may === 'later') return may;
  if (may === 'unknown') return { outcome: 'unknown', reason: 'Nobody ever said whether it left.' };
  return 'withdrawn';
}

/** Whoever handed it over may still live and tell. */
async function putBack(app: App, tx: Tx, delivery: Delivery): Promise<void> {
  const waitsUntil = app.clock().add({ seconds: silentSeconds });
  await settleAll(app, tx, [[delivery, { waitsUntil }]]);
}

async function settle(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  delivery: Delivery,
  sending: Told,
): Promise<void> {
  if ((await heldBy(handler, tx, delivery)).length === 0) return;
  if (sending.outcome === 'accepted') {
    await end(app, tx, delivery, 'sent', null);
    await handler.sent?.(app, tx, delivery);
    return;
  }
  if (sending.outcome === 'refused' && sending.gone) {
    await handler.gone?.(app, tx, delivery);
    return settleAll(app, tx, [[delivery, 'withdrawn']]);
  }
  const hopeless =
    sending.outcome === 'refused' ? sending.permanent : !(await mayTryAgain(tx.manager, delivery));
  await retryOrGiveUp(app, tx, handler, delivery, sending.reason, hopeless);
}
