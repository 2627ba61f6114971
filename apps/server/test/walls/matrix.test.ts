import { existsSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { doorsOf } from './doors.js';
import { Ground } from './ground.js';
import { elsewhere } from './operations/elsewhere.js';
import { operations } from './operations/index.js';
import { problemsOf } from './problems.js';
import { Trial } from './trial.js';
import { startWorld, type World } from './world.js';

let world: World;
let ground: Ground;
let trial: Trial;
const schema = await createSchema();
beforeAll(async () => {
  world = await startWorld();
  ground = await Ground.lay(world.app.databaseUrl);
  trial = new Trial(world, ground, problemsOf(schema));
}, 120_000);
afterAll(async () => {
  await ground?.end();
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
  const { may } = operation;
  if (may.length > 0) test(`is for ${may.join(', ')}`, () => trial.granted(operation));
  test('leads nowhere for everybody else, and changes nothing', () => trial.refused(operation));
});
