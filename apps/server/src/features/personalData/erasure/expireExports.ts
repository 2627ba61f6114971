import type { EntityManager } from 'typeorm';

/**
 * Erases the exports that hold something of these candidates, whoever made them. Called after the erasure itself in its
 * transaction, which has waited for exports that were being made.
 */
export async function expireExports(manager: EntityManager, candidateIds: string[]): Promise<void> {
  await manager.query(
    `with expired as (
       update export set state = 'expired', expires_at = now()
       where state = 'ready' and about && $1 returning id)
     delete from export_chunk c using expired where c.export_id = expired.id`,
    [candidateIds],
  );
}
