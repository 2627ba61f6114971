import type { EntityManager } from 'typeorm';

/**
 * Those of some exports in which everybody else is the reader's to see to this day; `manager` has entered as them. What
 * was written for somebody who has ended the coaching since is not to be had from an export of before. The chunks
 * have a wall that says the same.
 */
export async function stillTheirs(manager: EntityManager, ids: string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `select e.id from export e where e.id = any ($1) and not exists (
       select from unnest(e.about) as one (id)
       where one.id <> all (e.themselves)
         and not exists (select from candidate c where c.id = one.id))`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
