import { Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import { enterAsWorker } from '../../../db/transaction.js';
import { removeCandidates, takenWith } from '../erasure/eraseCandidates.js';
import { idsOf } from '../erasure/idsOf.js';
import { onceNothingLeaves } from '../erasure/onceNothingLeaves.js';
import { deliveriesOfApplications, removeApplications } from '../erasure/removeApplications.js';
import { dueSql } from './dueSql.js';
import { firstDay } from './firstDay.js';

/** What is erased in one transaction. */
const atOnce = 50;
/** Transactions for a team before the next team has its turn; the rest goes with the next look. */
const mostBatches = 20;

interface Keeper {
  id: string;
  zone: string;
  months: number;
  since: Date;
}

/**
 * Erases what teams keep no longer, once a day of theirs. Progress is committed with the work and the team held
 * meanwhile, so that a worker that stops, or a second one, loses and doubles nothing.
 */
export async function runRetention(app: App): Promise<void> {
  const keepers: (Keeper & { ranOn: string | null })[] = await app.db.worker.query(
    `select id, zone, retention_months as months, retention_since as since,
       retention_ran_on::text as "ranOn" from team where retention_months is not null order by id`,
  );
  for (const keeper of keepers) {
    const today = app.clock().toZonedDateTimeISO(keeper.zone).toPlainDate();
    if (keeper.ranOn && Temporal.PlainDate.compare(keeper.ranOn, today) >= 0) continue;
    await eraseDue(app, keeper.id, today).catch((err) =>
      app.log.error({ err, team: keeper.id }, 'what a team keeps no longer is still there'),
    );
  }
}

async function eraseDue(app: App, teamId: string, today: Temporal.PlainDate): Promise<void> {
  for (let batch = 0; batch < mostBatches; batch++) {
    let over = true;
    let due: Due = { applications: [], candidates: [] };
    await onceNothingLeaves(
      app,
      enterAsWorker('retention'),
      async (manager) => {
        due = await holdDue(manager, teamId, today);
        const { applications, deliveries } = await takenWith(manager, due.candidates);
        return {
          applications: [...due.applications, ...applications],
          deliveries: [
            ...deliveries,
            ...(await deliveriesOfApplications(manager, due.applications)),
          ],
        };
      },
      async (tx) => {
        await removeCandidates(app, tx, due.candidates);
        await removeApplications(app, tx, due.applications);
        over = due.candidates.length + due.applications.length < atOnce;
        if (over)
          await tx.manager.query('update team set retention_ran_on = $2 where id = $1', [
            teamId,
            today.toString(),
          ]);
      },
    );
    if (over) return;
  }
}

interface Due {
  applications: string[];
  candidates: string[];
}

/** A batch of what is due today, the team held; nothing when somebody else was here today. */
async function holdDue(
  manager: EntityManager,
  teamId: string,
  today: Temporal.PlainDate,
): Promise<Due> {
  const [keeper]: Keeper[] = await manager.query(
    `select id, zone, retention_months as months, retention_since as since from team
     where id = $1 and retention_months is not null and (retention_ran_on is null or retention_ran_on < $2)
     for no key update`,
    [teamId, today.toString()],
  );
  if (!keeper) return { applications: [], candidates: [] };
  const of = (kind: string) =>
    idsOf(
      manager,
      `with ${dueSql} select id from due where kind = '${kind}' and day <= $5 order by id limit ${atOnce}`,
      [keeper.id, keeper.months, keeper.zone, firstDay(keeper).toString(), today.toString()],
    );
  const candidates = await of('candidate');
  return { candidates, applications: candidates.length < atOnce ? await of('application') : [] };
}
