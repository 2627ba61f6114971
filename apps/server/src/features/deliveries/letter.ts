import type { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Letter } from './carrier.js';
import type { Delivery } from './delivery.entity.js';

/** How a delivery ends without a mail; `noted` stands in the inbox of the app. */
export type Ending = 'withdrawn' | 'expired' | 'noted';

/** What becomes of a delivery at its time; an error when it cannot be written. */
export type Answer =
  | Letter
  | Ending
  | { waitsUntil: Temporal.Instant }
  /** Another delivery's mail speaks of it too. */
  | { mergedInto: string }
  | Error;

/** What a kind of delivery does at its time; each runs in a transaction under the worker's role. */
export type DeliveryKindHandler = Compose & {
  /**
   * Holds what its acts change, before the delivery is held, as every request does; a kind with it is composed alone
   * and under that hold.
   */
  hold?(tx: Tx, delivery: Delivery): Promise<void>;
  /** In the transaction that records the sending. */
  sent?(app: App, tx: Tx, delivery: Delivery): Promise<void>;
  /** In the transaction that gives up, with the reason for a reader. */
  failed?(app: App, tx: Tx, delivery: Delivery, reason: string): Promise<void>;
  /** In the transaction that withdraws it since there is nobody left whom it could reach. */
  gone?(app: App, tx: Tx, delivery: Delivery): Promise<void>;
};

/** Asks again, with today's facts, whether and what to send: one by one, or many together. */
type Compose =
  | { compose(app: App, tx: Tx, delivery: Delivery): Promise<Answer> }
  | { composeAll(app: App, tx: Tx, deliveries: Delivery[]): Promise<Map<string, Answer>> };
