import type { App } from '../../context.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { replan } from './replan.js';
import { zoneData } from './zoneData.js';

const atOnce = 200;
const everyMs = 2_000;
const againMs = 60_000;

/**
 * Plans anew whatever was planned by an earlier edition of the time-zone database, as a country that gives up its
 * summer time moves what was planned for then; and before that, what is to be planned anew (`planAnew`). Each in a
 * transaction, which also notes that it is done; of two workers, one does it. What cannot be planned holds up no
 * other, is added to `failed`, and is left alone while it stands there.
 */
export async function replanOutdated(
  app: App,
  { edition = zoneData, stopping = (): boolean => false, failed = new Set<string>() } = {},
): Promise<void> {
  let found: { id: string }[];
  do {
    found = await app.db.worker.query(
      // Shuffled, so that several workers do not wait for each other at each.
      `select id from (select id, planned_with from application where planned_with < $1
         and id <> all ($2::uuid[]) order by planned_with, id limit $3) found
       order by planned_with, random()`,
      [edition, [...failed], atOnce],
    );
    for (const { id } of found) {
      if (stopping()) return;
      await replanOne(app, id, edition).catch((err) => {
        failed.add(id);
        app.log.error({ err, application: id }, 'a plan stays as it was for now');
      });
    }
  } while (found.length === atOnce);
}

const replanOne = (app: App, id: string, edition: string): Promise<void> =>
  inTransaction(app.db.worker, enterAsWorker('replanOutdated'), async (tx) => {
    const application = await tx.manager
      .createQueryBuilder(Application, 'a')
      .where('a.id = :id and a.planned_with < :edition', { id, edition })
      .setLock('for_no_key_update')
      .getOne();
    if (application) await replan(app, tx, application);
  });

/** Looks every two seconds, and once a minute also for what could not be planned before. */
export function startReplanning(app: App) {
  let stopping = false;
  let running: Promise<void> | undefined;
  const failed = new Set<string>();
  const look = () => {
    running ??= replanOutdated(app, { stopping: () => stopping, failed })
      .catch((err) => app.log.warn({ err }, 'looking for outdated plans failed; again shortly'))
      .finally(() => {
        running = undefined;
      });
  };
  look();
  const timers = [setInterval(look, everyMs), setInterval(() => failed.clear(), againMs)];
  return {
    async stop() {
      stopping = true;
      for (const timer of timers) clearInterval(timer);
      await running;
    },
  };
}
