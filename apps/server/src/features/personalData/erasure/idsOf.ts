import type { EntityManager } from 'typeorm';

/** The ids that a query of one column `id` answers. */
export async function idsOf(
  manager: EntityManager,
  sql: string,
  values: unknown[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(sql, values);
  return rows.map(({ id }) => id);
}
