import type { App } from '../../context.js';
import { ring } from '../../jobs/doorbell.js';
import type { Backend } from '../../jobs/kit.js';
import { openWorker } from '../../jobs/kit.js';
import { claimDue, release } from './claim.js';
import { deliver, type Handlers } from './deliver.js';
import type { Delivery } from './delivery.entity.js';
import type { Mailer } from './mailer.js';
import { expireAndReRing } from './reconcile.js';

const atOnce = 8;
const reconcileEveryMs = 30_000;

/**
 * The worker role: hears the bell, claims what is due and sends it; every 30 s frees stale claims, rings
 * again, and looks for itself, so that a silent bell delays a mail by half a minute at most.
 */
export function startPostman(app: App, backend: Backend, mailer: Mailer, handlers: Handlers) {
  let stopping = false;
  const hear = async () => {
    while (!stopping) {
      const batch = await claimDue(app.db.worker);
      if (batch.length === 0) return;
      await sendAll(batch);
    }
  };
  const sendAll = async (batch: Delivery[]) => {
    const waiting = [...batch];
    const clerk = async () => {
      for (let next = waiting.shift(); next && !stopping; next = waiting.shift())
        await deliver(app, mailer, handlers, next).catch((err) =>
          app.log.error({ err, delivery: next?.id }, 'a delivery failed; its lease will run out'),
        );
    };
    await Promise.all(Array.from({ length: atOnce }, clerk));
    if (waiting.length > 0) await release(app.db.worker, waiting);
  };
  const worker = openWorker(ring, backend, hear, 2);
  worker.on('error', (err) => app.log.warn({ err }, 'the job worker has trouble'));
  const reconcile = () =>
    expireAndReRing(app)
      .then(hear)
      .catch((err) => app.log.warn({ err }, 'reconciling failed; again in 30 s'));
  const timer = setInterval(reconcile, reconcileEveryMs);
  void reconcile();
  return {
    /** Finishes what has begun, gives back the rest. */
    async stop() {
      stopping = true;
      clearInterval(timer);
      await worker.close();
      mailer.close();
    },
  };
}
