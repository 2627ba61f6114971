import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import type { Tx } from '../../../db/transaction.js';
import { deliveriesOf } from './deliveriesOf.js';
import { expireExports } from './expireExports.js';
import { idsOf } from './idsOf.js';
import { messageIdsOf } from './tracesOf.js';

/** Removes applications that are held, with everything about them; the mails once that is committed. */
export async function removeApplications(app: App, tx: Tx, ids: string[]): Promise<void> {
  const { manager } = tx;
  const deliveries = await deliveriesOfApplications(manager, ids);
  const messageIds = await messageIdsOf(manager, deliveries);
  await manager.query('delete from delivery where id = any ($1)', [deliveries]);
  const [removed]: [{ candidateId: string; teamId: string }[]] = await manager.query(
    `delete from application where id = any ($1)
     returning candidate_id as "candidateId", team_id as "teamId"`,
    [ids],
  );
  await expireExports(
    manager,
    removed.map(({ candidateId }) => candidateId),
  );
  await app.live.announce(manager, ...removed);
  tx.afterCommit(async () => app.caughtMail?.forget({ messageIds }));
}

/** Every mail about applications that left or will leave. */
export const deliveriesOfApplications = async (manager: EntityManager, ids: string[]) =>
  deliveriesOf(
    manager,
    await idsOf(manager, 'select id from follow_up where application_id = any ($1)', [ids]),
  );
