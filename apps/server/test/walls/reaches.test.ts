import { afterAll, beforeAll, expect, test } from 'vitest';
import { breaches, expectedOf } from './breaches.js';
import { particulars } from './particulars.js';
import { Probe } from './probe.js';
import { reach } from './reach.js';
import { startWorld, type World } from './world.js';

let world: World;
let probe: Probe;
beforeAll(async () => {
  world = await startWorld();
  probe = await Probe.open(world);
  await probe.owner.query('begin');
}, 120_000);
afterAll(async () => {
  await probe.end();
  await world.app.stop();
});

test('every table has its line, and holds rows to try', () => {
  expect(Object.keys(reach).sort(), 'a table without a line in test/walls/reach.ts').toEqual(
    probe.tables,
  );
  for (const table of probe.tables)
    expect(
      probe.labels(table),
      `${table} needs rows of both teams in test/walls/oneTeam.ts`,
    ).toContain('foreign');
});

test.each(Object.keys(reach))('%s shows and takes what its line says', async (table) => {
  expect(await probe.reach(table)).toEqual(expectedOf(probe, table));
});

test.each(Object.keys(reach))('no row of %s can be pushed to somebody else', async (table) => {
  expect(await probe.escapes(table)).toEqual([]);
});

test.each(Object.keys(particulars))('%s', async (name) => {
  expect(await breaches(probe, world, name)).toEqual([]);
});
