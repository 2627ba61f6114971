import { existsSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { askAs, missing } from './askAs.js';
import { type Role, roles } from './cast.js';
import { doorsOf } from './doors.js';
import { Ground } from './ground.js';
import type { Operation } from './operation.js';
import { elsewhere } from './operations/elsewhere.js';
import { operations } from './operations/index.js';
import { problemsOf } from './problems.js';
import { startWorld, type World } from './world.js';

let world: World;
let ground: Ground;
const schema = await createSchema();
const problems = problemsOf(schema);
beforeAll(async () => {
  world = await startWorld();
  ground = await Ground.lay(world.app.databaseUrl);
}, 60_000);
afterAll(async () => {
  await ground.end();
  await world.app.stop();
});

test.each(doorsOf(schema))('%s has a row', (door) => {
  const rows = [...Object.keys(operations), ...Object.keys(elsewhere)];
  const has = rows.some((row) => row.split(',')[0] === door);
  expect(
    has,
    `${door} is a new way in: add a row to the file of its feature in test/walls/operations, with whom it may answer`,
  ).toBe(true);
});

test.each(Object.entries(operations))('%s asks for what there is', (_, { document }) => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
});

test('every row is of a field that exists, and is proven', () => {
  const doors = doorsOf(schema);
  for (const row of [...Object.keys(operations), ...Object.keys(elsewhere)])
    expect(doors, row).toContain(row.split(',')[0]);
  for (const file of Object.values(elsewhere))
    expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true);
});

describe.each(Object.entries(operations))('%s', (_, operation) => {
  const { may, told = [], id, shows, prepare } = operation;
  const own = () => id?.(world.mine) ?? missing;
  const others = roles.filter((role) => !may.includes(role) && !told.includes(role));
  const isMutation = operation.document.startsWith('mutation');
  const ready = async () => {
    if (prepare) await ground.query(prepare, [own()]);
  };

  test.runIf(may.length > 0)(`is for ${may.join(', ')}`, async () => {
    for (const role of may) {
      await ready();
      const { body, bytes } = await askAs(world, role, operation, own());
      expect(succeeded(body), `${role}: ${bytes}`).toBe(true);
      if (shows) expect(JSON.stringify(body), role).toContain(shows(world.mine));
      if (isMutation && !operation.keeps) expect(await ground.changed(), role).not.toEqual([]);
      await ground.restore();
    }
  });

  test('is as good as nonexistent for everybody else, and changes nothing', async () => {
    await ready();
    const before = await ground.changed();
    for (const role of others) await refused(role, operation, own(), shows);
    if (id && !operation.document.includes('$key'))
      for (const role of roles) {
        const foreign = id(role === 'foreignOwner' ? world.mine : world.theirs);
        await refused(role, operation, foreign);
      }
    for (const role of told) {
      const { body, bytes } = await askAs(world, role, operation, own());
      expect(problems, bytes).toContain(body.data?.result?.__typename);
    }
    expect(await ground.changed()).toEqual(before);
    await ground.restore();
  });
});

/** Asked about `id`, they hear what they would hear of an id that leads nowhere. */
async function refused(role: Role, operation: Operation, id: string, shows?: Operation['shows']) {
  const answer = await askAs(world, role, operation, id);
  expect(answer.bytes, role).not.toContain('"INTERNAL"');
  if (role === 'anonymous' && !operation.may.includes(role) && !shows) {
    const { errors, data } = answer.body;
    const stranger = errors?.[0]?.extensions.code === 'UNAUTHENTICATED';
    expect(stranger || nothing(data?.result), answer.bytes).toBe(true);
  }
  if (shows) expect(answer.bytes, role).not.toContain(shows(world.mine));
  else if (operation.id)
    expect(answer.bytes, role).toBe((await askAs(world, role, operation, missing)).bytes);
  if (operation.id && !shows) expect(nothing(answer.body.data?.result), answer.bytes).toBe(true);
}

const nothing = (result: unknown) => !result || problems.has((result as Named).__typename ?? '');
const succeeded = ({ data, errors }: { data?: { result: unknown }; errors?: unknown }) =>
  !errors && data !== null && !nothing(data?.result);

interface Named {
  __typename?: string;
}
