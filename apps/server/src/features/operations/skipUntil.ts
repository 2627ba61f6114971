import type { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import { lockApplication } from '../applications/lockApplication.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import { end } from '../deliveries/endings.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { comeBack } from '../messages/comeBack.js';
import { MessageState } from '../messages/message.entity.js';

const why =
  'The service was restored from a backup, and this message may have left before. Find out before you send it again.';
const mayHaveLeft = `state in ('pending', 'claimed') and try_at <= $1`;

/**
 * After a restore, while no worker runs: what was due up to this instant may have left after the backup was made, and
 * does not leave again. Messages become drafts again and their writers are told why; all else has expired.
 * @returns how many of each
 */
export async function skipUntil(
  app: App,
  instant: Temporal.Instant,
): Promise<{ expired: number; givenBack: number }> {
  const { worker } = app.db;
  const [, expired]: [unknown, number] = await worker.query(
    `update delivery set state = 'expired', token = null, lease_until = null, ended_at = now()
     where ${mayHaveLeft} and kind <> 'message'`,
    [instant.toString()],
  );
  const messages: Delivery[] = await worker.query(
    `select id, kind, subject_id as "subjectId" from delivery where ${mayHaveLeft} and kind = 'message' order by id`,
    [instant.toString()],
  );
  for (const message of messages)
    await inTransaction(worker, enterAsWorker('skipUntil'), (tx) => giveBack(app, tx, message));
  return { expired, givenBack: messages.length };
}

async function giveBack(app: App, tx: Tx, delivery: Delivery): Promise<void> {
  const followUp = await tx.manager.findOneByOrFail(FollowUp, { id: delivery.subjectId });
  const application = await lockApplication(tx.manager, followUp.applicationId);
  await end(app, tx, delivery, 'dead', 'Skipped after a restore.');
  await comeBack(app, tx, followUp, { state: MessageState.FAILED, failure: why });
  await replan(app, tx, application);
}
