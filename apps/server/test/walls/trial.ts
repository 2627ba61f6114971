import { expect } from 'vitest';
import { askAs, missing } from './askAs.js';
import { type Role, roles } from './cast.js';
import type { Ground } from './ground.js';
import type { Operation } from './operation.js';
import type { World } from './world.js';

/** Tries one row of the matrix as everybody; what was done is put back. */
export class Trial {
  constructor(
    private readonly world: World,
    private readonly ground: Ground,
    /** Names of the types that say why something was refused. */
    private readonly problems: Set<string>,
  ) {}

  /** Those who may get what they ask for, and a mutation has changed something. */
  async granted(operation: Operation): Promise<void> {
    const { may, shows, document, keeps } = operation;
    for (const role of may) {
      await this.#ready(operation);
      const { body, bytes } = await askAs(this.world, role, operation, this.#own(operation));
      const got = !body.errors && !this.#isNothing(body.data?.result);
      expect(got, `${role}: ${bytes}`).toBe(true);
      if (shows) expect(bytes, role).toContain(shows(this.world.mine));
      if (document.startsWith('mutation') && !keeps)
        expect(await this.ground.changed(), role).not.toEqual([]);
      await this.ground.restore();
    }
  }

  /** Everybody else is told what they would be told of an id that leads nowhere, and nothing has changed. */
  async refused(operation: Operation): Promise<void> {
    const { may, told = [], id, document } = operation;
    const { mine, theirs } = this.world;
    await this.#ready(operation);
    const before = await this.ground.changed();
    for (const role of roles)
      if (!may.includes(role) && !told.includes(role)) await this.#isRefused(role, operation);
    if (id && !document.includes('$key'))
      for (const role of roles)
        await this.#isNowhere(role, operation, id(role === 'foreignOwner' ? mine : theirs));
    for (const role of told) {
      const { body, bytes } = await askAs(this.world, role, operation, this.#own(operation));
      expect(this.problems, bytes).toContain(body.data?.result?.__typename);
      if (id) expect(bytes).not.toBe((await askAs(this.world, role, operation, missing)).bytes);
    }
    expect(await this.ground.changed()).toEqual(before);
    await this.ground.restore();
  }

  async #isRefused(role: Role, operation: Operation): Promise<void> {
    const { shows } = operation;
    const id = this.#own(operation);
    if (!shows && operation.id) return this.#isNowhere(role, operation, id);
    const { bytes, body } = await askAs(this.world, role, operation, id);
    expect(bytes, role).not.toContain('"INTERNAL"');
    if (shows) expect(bytes, role).not.toContain(shows(this.world.mine));
    else
      expect(body.errors || this.#isNothing(body.data?.result), `${role}: ${bytes}`).toBeTruthy();
  }

  async #isNowhere(role: Role, operation: Operation, id: string): Promise<void> {
    const { bytes, body } = await askAs(this.world, role, operation, id);
    expect(bytes, role).toBe((await askAs(this.world, role, operation, missing)).bytes);
    expect(bytes, role).not.toContain('"INTERNAL"');
    expect(this.#isNothing(body.data?.result), `${role}: ${bytes}`).toBe(true);
  }

  #own({ id }: Operation): string {
    return id?.(this.world.mine) ?? missing;
  }

  async #ready(operation: Operation): Promise<void> {
    if (operation.prepare) await this.ground.query(operation.prepare, [this.#own(operation)]);
  }

  #isNothing(result: unknown): boolean {
    return !result || this.problems.has((result as { __typename?: string }).__typename ?? '');
  }
}
