import type { EntityManager } from 'typeorm';

/**
 * Has a worker plan these applications anew, some seconds after the caller's commit: what no edition of the time-zone
 * database planned is outdated. Until then what rings is judged by what holds now (`reminders/ringing.ts`). Waits for
 * whoever plans one of them, who may not see yet what has changed.
 * @param which a condition on application `a`
 */
export async function planAnew(
  manager: EntityManager,
  which: string,
  parameters: unknown[],
): Promise<void> {
  await manager.query(
    `update application set planned_with = '' where id in (
       select a.id from application a where ${which} order by a.id for no key update)`,
    parameters,
  );
}
