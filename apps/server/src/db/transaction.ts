import type { DataSource, EntityManager } from 'typeorm';

/** One transaction. What must not happen before its commit is handed to `afterCommit`. */
export interface Tx {
  manager: EntityManager;
  /** Runs after the commit; a failure there is logged by the caller, never undoes the commit. */
  afterCommit(action: () => Promise<unknown>): void;
}

/**
 * Runs `work` in one transaction on `source`, first telling the wall who asks by `enter`.
 * `afterCommit` actions run in order once it is committed, and not at all when it is rolled back.
 */
export async function inTransaction<T>(
  source: DataSource,
  enter: (manager: EntityManager) => Promise<unknown>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const later: (() => Promise<unknown>)[] = [];
  const result = await source.transaction(async (manager) => {
    await enter(manager);
    return work({ manager, afterCommit: (action) => later.push(action) });
  });
  for (const action of later) await action();
  return result;
}

/** The wall's view of a signed-in viewer; see `app_enter` in the migrations. */
export const enterAs = (userId: string) => (manager: EntityManager) =>
  manager.query('select app_enter($1)', [userId]);

/** Somebody holding a proven invitation key sees that invitation, its team's name and its candidate. */
export const enterInvited =
  (invitationId: string, userId?: string) => async (manager: EntityManager) => {
    if (userId) await manager.query('select app_enter($1)', [userId]);
    await manager.query(`select set_config('app.invitation_id', $1, true)`, [invitationId]);
  };

/** Jobs work across teams under their own database role. */
export const enterAsWorker = async () => {};
