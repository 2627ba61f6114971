import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import type { Letter } from './carrier.js';
import { heldBy } from './claim.js';
import type { Handlers } from './deliver.js';
import type { Delivery } from './delivery.entity.js';
import {
  end,
  giveUp,
  isLetter,
  mostAttempts,
  retryOrGiveUp,
  type Settled,
  settleAll,
} from './endings.js';
import { wasAccepted } from './ledger.js';
import type { Answer, DeliveryKindHandler } from './letter.js';

/**
 * Asks each kind again, with today's facts, and ends what needs no mail; answers what is to be sent. All is done in one
 * transaction, but for kinds that hold something. When one of many breaks the transaction it is searched for by
 * halves, so that it holds up nobody.
 */
export async function compose(
  app: App,
  worker: DataSource,
  handlers: Handlers,
  claimed: Delivery[],
): Promise<[Delivery, Letter][]> {
  const holds = ({ kind }: Delivery) => handlers[kind].hold !== undefined;
  const letters = await composeMany(
    ...([app, worker, handlers] as const),
    claimed.filter((delivery) => !holds(delivery)),
  );
  for (const delivery of claimed.filter(holds))
    letters.push(...(await composeMany(app, worker, handlers, [delivery])));
  return letters;
}

async function composeMany(
  app: App,
  worker: DataSource,
  handlers: Handlers,
  claimed: Delivery[],
): Promise<[Delivery, Letter][]> {
  if (claimed.length === 0) return [];
  try {
    return await inTransaction(worker, enterAsWorker('deliver'), (tx) =>
      composeIn(app, tx, handlers, claimed),
    );
  } catch (error) {
    if (claimed.length === 1) {
      await poisoned(app, worker, handlers, claimed[0] as Delivery, error as Error);
      return [];
    }
    const middle = Math.ceil(claimed.length / 2);
    return [
      ...(await composeMany(app, worker, handlers, claimed.slice(0, middle))),
      ...(await composeMany(app, worker, handlers, claimed.slice(middle))),
    ];
  }
}

async function composeIn(
  app: App,
  tx: Tx,
  handlers: Handlers,
  claimed: Delivery[],
): Promise<[Delivery, Letter][]> {
  const letters: [Delivery, Letter][] = [];
  const settled: [Delivery, Settled][] = [];
  const isSpent = (delivery: Delivery) => delivery.attempts > mostAttempts(delivery);
  for (const delivery of claimed.filter(isSpent))
    for (const one of await heldBy(handlers[delivery.kind], tx, delivery))
      await giveUp(app, tx, handlers[one.kind], one, 'Its worker never came back.');
  const standing: Delivery[] = [];
  for (const delivery of claimed.filter((one) => !isSpent(one)))
    if (!(await endTaken(app, tx, handlers[delivery.kind], delivery))) standing.push(delivery);
  for (const kind of new Set(standing.map((delivery) => delivery.kind))) {
    const deliveries = standing.filter((delivery) => delivery.kind === kind);
    const answers = await ask(handlers[kind], app, tx, deliveries);
    for (const delivery of deliveries) {
      const answer = answers.get(delivery.id) ?? 'withdrawn';
      if (answer instanceof Error) await unwritten(app, tx, handlers[kind], delivery, answer);
      else if (isLetter(answer)) letters.push([delivery, answer]);
      else settled.push([delivery, answer]);
    }
  }
  await settleAll(app, tx, settled);
  return letters;
}

/** Ends what the mail server took before somebody died: whatever has happened since, it has left. */
async function endTaken(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  delivery: Delivery,
): Promise<boolean> {
  const mayBe = delivery.attempts > 1 && handler.sent !== undefined;
  if (!mayBe || !(await wasAccepted(tx.manager, delivery))) return false;
  for (const one of await heldBy(handler, tx, delivery)) {
    await end(app, tx, one, 'sent', null);
    await handler.sent?.(app, tx, one);
  }
  return true;
}

async function ask(
  handler: DeliveryKindHandler,
  app: App,
  tx: Tx,
  deliveries: Delivery[],
): Promise<Map<string, Answer>> {
  if ('composeAll' in handler) return handler.composeAll(app, tx, deliveries);
  const answers = new Map<string, Answer>();
  for (const delivery of deliveries) {
    const standing = handler.hold ? await heldBy(handler, tx, delivery) : [delivery];
    for (const one of standing) answers.set(one.id, await handler.compose(app, tx, one));
  }
  return answers;
}

async function poisoned(
  app: App,
  worker: DataSource,
  handlers: Handlers,
  claimed: Delivery,
  error: Error,
): Promise<void> {
  await inTransaction(worker, enterAsWorker('deliver'), (tx) =>
    unwritten(app, tx, handlers[claimed.kind], claimed, error),
  );
}

/** A delivery that cannot even be written is tried again too, and ends as a dead letter, not as a loop. */
async function unwritten(
  app: App,
  tx: Tx,
  handler: DeliveryKindHandler,
  delivery: Delivery,
  err: Error,
): Promise<void> {
  app.log.error({ err, delivery: delivery.id }, 'a delivery could not be written');
  for (const one of await heldBy(handler, tx, delivery))
    await retryOrGiveUp(app, tx, handler, one, 'It could not be written.', false);
}
