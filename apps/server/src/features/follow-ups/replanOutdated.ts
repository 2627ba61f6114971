import type { App } from '../../context.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { replan } from './replan.js';
import { zoneData } from './zoneData.js';

const atOnce = 200;
const everyMs = 60 * 60_000;

/**
 * Plans anew whatever was planned by an earlier edition of the time-zone database: a country that gives up its summer
 * time moves what was planned for then. One that cannot be planned holds up no other, and is tried again next time.
 */
export async function replanOutdated(
  app: App,
  { edition = zoneData, stopping = (): boolean => false } = {},
): Promise<void> {
  let last: string | undefined;
  do {
    const applications = await app.db.worker.manager
      .createQueryBuilder(Application, 'a')
      .where('a.planned_with < :edition', { edition })
      .andWhere('(:last::uuid is null or a.id > :last)', { last: last ?? null })
      .orderBy('a.id')
      .limit(atOnce)
      .getMany();
    for (const application of applications) {
      if (stopping()) return;
      await inTransaction(app.db.worker, enterAsWorker('replanOutdated'), (tx) =>
        replan(app, tx, application),
      ).catch((err) =>
        app.log.error({ err, application: application.id }, 'a plan stays as it was for now'),
      );
    }
    last = applications.length === atOnce ? applications.at(-1)?.id : undefined;
  } while (last);
}

/** Looks at once, as a new edition comes with a new process, and every hour for what could not be planned then. */
export function startReplanning(app: App) {
  let stopping = false;
  const look = () =>
    replanOutdated(app, { stopping: () => stopping }).catch((err) =>
      app.log.warn({ err }, 'looking for outdated plans failed; again in an hour'),
    );
  let running = look();
  const timer = setInterval(() => {
    running = look();
  }, everyMs);
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
