import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import { inTransaction, type Tx } from '../../../db/transaction.js';

/** Ids of what an erasure takes with it. */
export interface Taken {
  applications: string[];
  deliveries: string[];
}

const waitMs = 100;
/** Twenty seconds: a mail server that takes longer to answer is not waited for. */
const mostTries = 200;
const deadlock = '40P01';

class Leaving extends Error {}

/**
 * Runs an erasure in one transaction under the worker's role, at a moment when none of the mails it takes with it is
 * leaving, and with everything held that could set off another one. So what began to leave before the
 * commit has left by then, and nothing leaves after it that was written before.
 */
export async function onceNothingLeaves(
  { db }: Pick<App, 'db'>,
  enter: (manager: EntityManager) => Promise<unknown>,
  taken: (manager: EntityManager) => Promise<Taken>,
  erase: (tx: Tx) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await inTransaction(db.worker, enter, async (tx) => {
        await hold(tx.manager, await taken(tx.manager), tries < mostTries);
        await erase(tx);
      });
    } catch (error) {
      const passing = error instanceof Leaving || (error as { code?: string }).code === deadlock;
      if (!passing || tries >= mostTries) throw error;
      await sleep(waitMs);
    }
}

/** @throws {Leaving} while one of the mails is with the mail server, its outcome unknown yet */
async function hold(manager: EntityManager, { applications, deliveries }: Taken, waits: boolean) {
  await manager.query('select from application where id = any ($1) order by id for no key update', [
    applications,
  ]);
  await manager.query('select from delivery where id = any ($1) order by id for update', [
    deliveries,
  ]);
  const leaving: unknown[] = await manager.query(
    `select from send_ledger l join delivery d on d.id = l.delivery_id
     where d.id = any ($1) and l.state = 'handed' and d.state = 'claimed'
       and d.lease_until > clock_timestamp() limit 1`,
    [deliveries],
  );
  if (waits && leaving.length > 0) throw new Leaving();
  // A letter may be written already: whoever has claimed it writes it anew, by what is then.
  await manager.query(
    `update delivery d set state = 'pending', token = null, lease_until = null, attempts = attempts - 1
     where d.id = any ($1) and d.state = 'claimed' and not exists (
       select from send_ledger l where l.delivery_id = d.id and l.state = 'handed')`,
    [deliveries],
  );
}
