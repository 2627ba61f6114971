import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Doorbell } from '../../jobs/doorbell.js';
import { readBacklog } from './readBacklog.js';
import { shortly } from './shortly.js';

/** Gauges of the table of deliveries and of the queue; not a number where these do not answer. */
export function watchBacklog(registry: Registry, worker: DataSource, doorbell: Doorbell): void {
  const backlog = shortly(() => readBacklog(worker));
  const bells = shortly(() => doorbell.waiting());
  const gauge = (what: string, help: string, read: () => Promise<number>) =>
    new Gauge({
      name: `afterword_${what}`,
      help,
      registers: [registry],
      async collect() {
        this.set(await read().catch(() => Number.NaN));
      },
    });
  gauge(
    'deliveries_oldest_due_seconds',
    'Age of the oldest delivery that is due and has not left; 0 when there is none.',
    async () => (await backlog()).oldestSeconds,
  );
  gauge(
    'deliveries_due',
    'Deliveries due and not claimed, 100,000 at most.',
    async () => (await backlog()).due,
  );
  gauge('deliveries_claimed', 'Deliveries being worked on.', async () => (await backlog()).claimed);
  gauge(
    'deliveries_waiting_to_retry',
    'Deliveries that failed and wait for another try, 100,000 at most.',
    async () => (await backlog()).retrying,
  );
  gauge(
    'deliveries_dead',
    'Deliveries that were given up and not tried again since, 100,000 at most.',
    async () => (await backlog()).dead,
  );
  gauge(
    'deliveries_pending_estimate',
    'Deliveries still to come, as the planner of the database estimates them.',
    async () => (await backlog()).pendingEstimate,
  );
  gauge('queue_bells', 'Jobs of the doorbell that wait.', bells);
  gauge('database_answers', '1 when the database answers, else 0.', () =>
    backlog().then(
      () => 1,
      () => 0,
    ),
  );
}
