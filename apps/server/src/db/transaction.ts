import type { DataSource, EntityManager } from 'typeorm';
import { unauthenticated } from '../graphql/errors.js';

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

/** What is being done and by what, as the audit log names it; see `app_act` in the migrations. */
export interface Act {
  /** A field of `Mutation`, or the name of a job. */
  operation: string;
  via: 'session' | 'link' | 'job';
  /** Of the session, of the invitation, or of the follow-up that a reminder's link is about. */
  viaId: string | null;
}

/**
 * The wall's view of a signed-in viewer; see `app_enter` in the migrations. Whoever acts has an account until the
 * transaction ends. @throws `UNAUTHENTICATED` when it has been deleted
 */
export const enterAs =
  (userId: string, act: Act | null = null) =>
  async (manager: EntityManager) => {
    if (!act) return manager.query('select app_enter($1)', [userId]);
    const [{ held }]: [{ held: boolean }] = await manager.query(
      'select auth.hold_account($1) as held, app_enter($1), app_act($2, $3, $4)',
      [userId, ...told(act)],
    );
    if (!held) throw unauthenticated();
  };

/** Somebody holding a proven invitation key sees that invitation, its team's name and its candidate. */
export const enterInvited =
  (invitationId: string, operation: string | null, userId?: string) =>
  async (manager: EntityManager) => {
    const act = operation ? { operation, via: 'link' as const, viaId: invitationId } : null;
    if (userId) await enterAs(userId, act)(manager);
    await manager.query(
      `select set_config('app.invitation_id', $1, true), app_act($2, 'link', $1::uuid)`,
      [invitationId, operation],
    );
  };

/** Jobs work across teams under their own database role. */
export const enterAsWorker = (job: string) => (manager: EntityManager) =>
  manager.query('select app_act($1, $2, $3)', told({ operation: job, via: 'job', viaId: null }));

/** What a signed-in viewer does across teams, such as leaving all of them. */
export const enterAcrossTeams = (userId: string, act: Act | null) => (manager: EntityManager) =>
  manager.query(`select set_config('app.user_id', $1, true), app_act($2, $3, $4)`, [
    userId,
    ...(act ? told(act) : [null, null, null]),
  ]);

const told = ({ operation, via, viaId }: Act) => [operation, via, viaId];
