import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Doorbell } from '../../jobs/doorbell.js';
import type { Delivery, DeliveryKind, DeliveryState } from '../deliveries/delivery.entity.js';
import { watchBacklog } from './watchBacklog.js';
import { watchPools } from './watchPools.js';

export type Ended = Exclude<DeliveryState, 'pending' | 'claimed'>;

/** What a process counts of its deliveries, and what Prometheus reads. */
export interface Metrics {
  /** Just claimed, for so long. */
  claimed(deliveries: Delivery[], leaseSeconds: number): void;
  ended(kind: DeliveryKind, state: Ended, count?: number): void;
  retried(kind: DeliveryKind): void;
  /** Nobody knows whether the mail server took it: each may mean a mail twice. */
  unknown(kind: DeliveryKind): void;
  watchPool(name: string, source: DataSource): void;
  /** Reads the backlog and the queue at each scrape, every few seconds at most. */
  watchBacklog(worker: DataSource, doorbell: Doorbell): void;
  /** Everything in the text format of Prometheus. Answers also when the database does not. */
  scrape(): Promise<string>;
  contentType: string;
}

const kinds = Object.keys({
  ...{ reminder: 1, message: 1, invitation: 1, review: 1, coaching: 1, unsent: 1, digest: 1 },
  push: 1,
} satisfies Record<DeliveryKind, 1>) as DeliveryKind[];
const states: Ended[] = ['sent', 'noted', 'merged', 'withdrawn', 'expired', 'dead'];

/** Counters begin at nought, so that the first of something is a rise and not a beginning. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = (rest: string) => `afterword_${rest}`;
  const lateness = new Histogram({
    name: name('delivery_start_lateness_seconds'),
    help: 'From when a delivery was due, or written if that was later, until a worker first claimed it, by the clock of the database.',
    labelNames: ['kind'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600],
    registers,
  });
  const counter = (what: string, help: string) =>
    new Counter({ name: name(what), help, labelNames: ['kind'], registers });
  const claimed = counter('deliveries_claimed_total', 'Claims, tries again among them.');
  const retried = counter(
    'deliveries_retried_total',
    'Tries that failed and are made again later.',
  );
  const unknown = counter(
    'deliveries_unknown_total',
    'Sendings of which nobody knows whether the mail server took them: mails that may come twice.',
  );
  const ended = new Counter({
    name: name('deliveries_ended_total'),
    help: 'Deliveries by how they ended. Expired: missed, of no use any more. Dead: given up.',
    labelNames: ['kind', 'state'],
    registers,
  });
  for (const kind of kinds) {
    for (const each of [claimed, retried, unknown]) each.inc({ kind }, 0);
    for (const state of states) ended.inc({ kind, state }, 0);
  }
  return {
    claimed(deliveries, leaseSeconds) {
      for (const { id, kind, attempts, tryAt, leaseUntil } of deliveries) {
        claimed.inc({ kind });
        if (attempts !== 1 || !leaseUntil) continue;
        const at = leaseUntil.epochMilliseconds - leaseSeconds * 1_000;
        // What was recorded after it was due is late since then, and not since it was due.
        const from = Math.max(tryAt.epochMilliseconds, writtenAt(id));
        lateness.observe({ kind }, Math.max(0, (at - from) / 1_000));
      }
    },
    ended: (kind, state, count = 1) => ended.inc({ kind, state }, count),
    retried: (kind) => retried.inc({ kind }),
    unknown: (kind) => unknown.inc({ kind }),
    watchPool: watchPools(registry),
    watchBacklog: (worker, doorbell) => watchBacklog(registry, worker, doorbell),
    scrape: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** When a row was written, in ms: its id is a `uuidv7()`. */
const writtenAt = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
