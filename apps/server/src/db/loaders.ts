import DataLoader from 'dataloader';
import { type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import type { Tx } from './transaction.js';

type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * A request's batched look-ups; what the wall hides is as if it were not there. Lists come in the
 * order of their ids, that is of their making, and are bounded by what one parent can hold.
 */
export class Loaders {
  readonly #run: Run;
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Forgets what was read, after something was written. */
  forget(): void {
    for (const loader of this.#loaders.values()) loader.clearAll();
  }

  /** Any batched look-up under a name of its own. */
  batch<T>(name: string, id: string, fetch: (tx: Tx, ids: string[]) => Promise<Map<string, T>>) {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await this.#run((tx) => fetch(tx, [...ids]));
        return ids.map((key) => found.get(key));
      });
      this.#loaders.set(name, loader);
    }
    return loader.load(id) as Promise<T | undefined>;
  }

  /** The row whose `key` property is `id`. */
  one<T extends ObjectLiteral>(entity: EntityTarget<T> & { name: string }, id: string, key = 'id') {
    return this.batch<T>(`one ${entity.name}.${key}`, id, async (tx, ids) => {
      const rows = await tx.manager.findBy(entity, { [key]: In(ids) } as never);
      return new Map(rows.map((row) => [row[key] as string, row]));
    });
  }

  /** All rows whose `key` property is `id`. */
  async many<T extends ObjectLiteral>(
    entity: EntityTarget<T> & { name: string },
    key: keyof T & string,
    id: string,
  ): Promise<T[]> {
    const rows = await this.batch<T[]>(`many ${entity.name}.${key}`, id, async (tx, ids) => {
      const all = await tx.manager.find(entity, {
        where: { [key]: In(ids) } as never,
        order: { id: 'ASC' } as never,
      });
      return groupBy(all, key);
    });
    return rows ?? [];
  }
}

function groupBy<T extends ObjectLiteral>(rows: T[], key: keyof T & string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}
