import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/http/server.js';
import { missing } from './askAs.js';
import { type Role, roles } from './cast.js';
import { startWorld, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.app.stop());

/** Every address the server answers beside its files, and who stands before what it says. */
const known = {
  '/graphql': 'the matrix',
  '/exports/:id/download': 'whoever asked for the export, below',
  '/act/:act/:about/:userId/:seconds/:key':
    'whoever holds the key in it: src/features/mailActions/mailLink.test.ts',
  '/act/style.css': 'nothing of anybody',
  '/healthz': 'nothing of anybody',
  '/readyz': 'nothing of anybody',
  '/metrics': 'counts alone, for operators: src/features/operations/operators.test.ts',
  '/operator': 'for operators, as above',
  '/operator/style.css': 'for operators, as above',
  '/operator/dead/again': 'for operators, by the form of their page',
  '/operator/dead/:id/again': 'for operators, by the form of their page',
  '*': 'the files of the web client, the same for everybody',
};

/** The addresses of a printed tree, whose branches say only how they go on. */
function pathsOf(tree: string): string[] {
  const above: string[] = [];
  return [...tree.matchAll(/^(.*)[├└]── (\S+)( \()?/gm)].flatMap(
    ([, indent = '', part = '', ends]) => {
      above.splice(indent.length / 4, Infinity, part);
      return ends ? [above.join('')] : [];
    },
  );
}

test('every address is known, and in production there is no page of caught mails', async () => {
  const server = await createServer(world.app.app);
  const routes = server.printRoutes({ commonPrefix: false });
  await server.close();
  const found = pathsOf(routes);
  expect(found.sort(), 'an address without a guard that is written down here').toEqual(
    Object.keys(known).sort(),
  );
});

/** What somebody gets for the export of this id. */
async function download(role: Role, id: string) {
  const { app, clients } = world;
  const response = await fetch(`${app.config.baseUrl}/exports/${id}/download`, {
    headers: { cookie: clients[role].cookie },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const kept = response.headers.get('cache-control');
  return { status: response.status, kept, text: bytes.toString('latin1').replaceAll(id, 'ID') };
}

test.each([
  ['their own', 'candidate', (w: World) => w.mine.exportId],
  ['that of whom they care for', 'coach', (w: World) => w.mine.managedExportId],
] as const)(
  'an export is downloaded by whoever asked for %s, and is no address for others',
  async (_, asker, of) => {
    for (const role of roles) {
      const got = await download(role, of(world));
      if (role === asker) expect(got, role).toMatchObject({ status: 200, kept: 'no-store' });
      else expect(got, role).toEqual(await download(role, missing));
      if (role !== asker) expect(got.status, role).toBeGreaterThanOrEqual(400);
    }
  },
);
