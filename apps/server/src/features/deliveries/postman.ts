import PQueue from 'p-queue';
import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { ring } from '../../jobs/doorbell.js';
import type { Backend } from '../../jobs/kit.js';
import { openWorker } from '../../jobs/kit.js';
import { claimDue } from './claim.js';
import { compose } from './compose.js';
import { type Handlers, openDelivering } from './deliver.js';
import { openHand } from './hand.js';
import type { Mailer } from './mailer.js';
import { expireAndReRing, freeStale } from './reconcile.js';

/** Mails on their way at once; what dies with the process is in doubt, so not many. */
const atOnce = 16;
/** Fewer letters than this waiting to leave, and more is claimed: a server that is slow is not waited for. */
const fewWaiting = 64;
/** Batches claimed and written at once. */
const rounds = 2;
const pulseMs = 2_000;
const reconcileEveryMs = 30_000;

/**
 * The worker role: hears the bell, claims what is due and sends it. Every 2 s it frees stale claims and looks for
 * itself, so that a silent bell or a killed worker delays a mail by seconds; every 30 s it ends what is of no use
 * any more and rings again for what is to come.
 * @param worker connections that give up soon, of its own
 */
export function startPostman(
  app: App,
  worker: DataSource,
  backend: Backend,
  mailer: Mailer,
  handlers: Handlers,
) {
  let stopping = false;
  const deliver = openDelivering(app, worker, mailer, handlers);
  const hand = openHand(app, worker);
  const leaving = new PQueue({ concurrency: atOnce });
  const hearing = new PQueue({ concurrency: rounds });

  const work = async () => {
    while (!stopping) {
      await leaving.onSizeLessThan(fewWaiting);
      const batch = await claimDue(worker);
      if (batch.length === 0) return;
      hand.take(batch);
      const letters = await compose(app, worker, handlers, batch).catch((error) => {
        hand.drop(batch);
        throw error;
      });
      const written = new Set(letters.map(([delivery]) => delivery));
      hand.drop(batch.filter((delivery) => !written.has(delivery)));
      for (const [delivery, letter] of letters)
        void leaving.add(async () => {
          hand.begin(delivery);
          await deliver(delivery, letter)
            .catch((err) =>
              app.log.error(
                { err, delivery: delivery.id },
                'a delivery failed; its lease runs out',
              ),
            )
            .finally(() => hand.drop([delivery]));
        });
    }
  };
  const hear = () => hearing.add(work);
  const trouble = (what: string) => (err: Error) => app.log.warn({ err }, what);
  const pulse = async () => {
    await freeStale(worker);
    if (hearing.size + hearing.pending === 0) await hear();
  };
  const reconcile = () => expireAndReRing(app).catch(trouble('reconciling failed; again in 30 s'));

  const bell = openWorker(ring, backend, hear, rounds);
  bell.on('error', trouble('the job worker has trouble'));
  const timers = [
    setInterval(() => void pulse().catch(trouble('looking for due failed; again in 2 s')), pulseMs),
    setInterval(() => void reconcile(), reconcileEveryMs),
  ];
  void reconcile();
  return {
    /** Finishes what has begun, gives back the rest. */
    async stop() {
      stopping = true;
      for (const timer of timers) clearInterval(timer);
      leaving.clear();
      await bell.close();
      await hearing.onIdle();
      leaving.clear();
      await hand.release().catch(trouble('claims could not be given back; their leases run out'));
      await leaving.onIdle();
      hand.close();
      mailer.close();
    },
  };
}
