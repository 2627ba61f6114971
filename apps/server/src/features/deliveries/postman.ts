import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { ring } from '../../jobs/doorbell.js';
import type { Backend } from '../../jobs/kit.js';
import { openWorker } from '../../jobs/kit.js';
import type { Carriers, Letter } from './carrier.js';
import { dueWithin, perBatch } from './claim.js';
import { compose } from './compose.js';
import { type Handlers, openDelivering } from './deliver.js';
import type { Delivery } from './delivery.entity.js';
import { openHand } from './hand.js';
import { openPace } from './pace.js';
import { expireAndReRing, freeStale } from './reconcile.js';

/** More is claimed when no more letters wait to leave than this share of those that are on their way. */
const fewWaiting = 0.25;
/** Batches claimed and written at once. */
const rounds = 2;
/** Between two claims, when there is no more than one takes: what comes together is written together. */
const gatherMs = 20;
const pulseMs = 2_000;
const reconcileEveryMs = 30_000;
const lookAgain = 'looking for what is due failed; again in 2 s';

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
  carriers: Carriers,
  handlers: Handlers,
) {
  let stopping = false;
  const deliver = openDelivering(app, worker, carriers, handlers);
  const hand = openHand(app, worker);
  const leaving = new PQueue();
  const pace = openPace(leaving);
  const hearing = new PQueue({ concurrency: rounds });
  const waiting = new Set<Delivery>();

  const trouble = (what: string) => (err: Error) => app.log.warn({ err }, what);

  const work = async () => {
    while (!stopping) {
      await leaving.onSizeLessThan(Math.ceil(leaving.concurrency * fewWaiting));
      const most = Math.min(leaving.concurrency, perBatch);
      const batch = await hand.claim(most);
      if (batch.length === 0) {
        const ms = await dueWithin(worker);
        if (ms === null) return;
        await sleep(Math.max(ms, gatherMs));
        continue;
      }
      const unwritten = new Set(batch);
      await write(unwritten).catch((error) => {
        for (const delivery of unwritten) hand.giveBack(delivery);
        throw error;
      });
      if (batch.length < most) await sleep(gatherMs);
    }
  };
  /** Mails first: each push is written behind the wall of its reader, and no mail is to wait for that or fail by it. */
  const write = async (unwritten: Set<Delivery>) => {
    const mails = [...unwritten].filter(({ kind }) => kind !== 'push');
    const pushes = [...unwritten].filter(({ kind }) => kind === 'push');
    for (const batch of [mails, pushes]) {
      const letters = new Map(await compose(app, worker, handlers, batch));
      for (const delivery of batch) {
        unwritten.delete(delivery);
        const letter = letters.get(delivery);
        if (letter) void leave(delivery, letter);
        else hand.drop(delivery);
      }
    }
  };
  const leave = (delivery: Delivery, letter: Letter) => {
    // The second of a team leaves after the first of every other, whoever was claimed first.
    const ahead = [...waiting].filter(({ teamId }) => teamId === delivery.teamId).length;
    waiting.add(delivery);
    const send = async () => {
      waiting.delete(delivery);
      const carry = () =>
        deliver(delivery, letter).catch((err) =>
          app.log.error({ err, delivery: delivery.id }, 'a delivery failed; its lease runs out'),
        );
      // How quick a push service is says nothing of the mail server.
      await ('target' in letter ? carry() : pace(carry));
      hand.drop(delivery);
    };
    return leaving.add(send, { priority: -ahead });
  };
  const hear = () => hearing.add(work);
  const pulse = async () => {
    await hand.settle();
    await freeStale(worker);
    if (hearing.size + hearing.pending === 0) void hear().catch(trouble(lookAgain));
  };
  const pulses = new PQueue({ concurrency: 1 });
  const beat = () => pulse().catch(trouble(lookAgain));
  const reconcile = () => expireAndReRing(app).catch(trouble('reconciling failed; again in 30 s'));

  const bell = openWorker(ring, backend, hear, rounds);
  bell.on('error', trouble('the job worker has trouble'));
  const timers = [
    setInterval(() => pulses.pending === 0 && void pulses.add(beat), pulseMs),
    setInterval(() => void reconcile(), reconcileEveryMs),
  ];
  void reconcile();
  const putDown = () => {
    leaving.clear();
    for (const delivery of waiting) hand.giveBack(delivery);
    waiting.clear();
  };
  return {
    /** Finishes what has begun, gives back the rest. */
    async stop() {
      stopping = true;
      for (const timer of timers) clearInterval(timer);
      putDown();
      await bell.close();
      await hearing.onIdle();
      await pulses.onIdle();
      putDown();
      await leaving.onIdle();
      await hand.settle().catch(trouble('claims could not be given back; their leases run out'));
      hand.close();
      carriers.close();
    },
  };
}
