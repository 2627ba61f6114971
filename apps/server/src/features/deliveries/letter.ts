import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery } from './delivery.entity.js';

/** A mail ready to leave. */
export interface Letter {
  to: { name: string; address: string };
  /** Shown as the sender; the address is always ours. */
  fromName?: string;
  replyTo?: { name: string; address: string };
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
}

/** What a kind of delivery does at its time; each runs in a transaction under the worker's role. */
export interface DeliveryKindHandler {
  /** Asks again, with today's facts, whether and what to send. */
  compose(app: App, tx: Tx, delivery: Delivery): Promise<Letter | 'withdrawn' | 'expired'>;
  /** In the transaction that records the sending. */
  sent?(app: App, tx: Tx, delivery: Delivery): Promise<void>;
  /** In the transaction that gives up, with the reason for a reader. */
  failed?(app: App, tx: Tx, delivery: Delivery, reason: string): Promise<void>;
}
