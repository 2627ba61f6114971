import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { readyExport, unpack } from '../../../test/exports.js';
import { password, signIn, somebody } from '../../../test/people.js';
import { subscribed } from '../../../test/push/browser.js';
import { devicesOf, sealByAnother, turnOn } from '../../../test/push/pushed.js';
import { type PushService, startPushService } from '../../../test/push/pushService.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { unsealTarget } from './sealedTarget.js';

let service: PushService;
let app: TestApp;
let maya: { client: Client; email: string };
beforeAll(async () => {
  service = await startPushService();
  app = await startApp({ pushHosts: [service.host] });
});
afterAll(async () => {
  await app.stop();
  await service.stop();
});
beforeEach(async () => {
  service.mood = 201;
  await asOwner(app.databaseUrl, 'delete from auth.attempt');
  maya = await somebody(app);
});

const testPush = async (by: Client, id: string) =>
  (
    await by.get(
      `mutation($id: ID!) { testPushDevice(id: $id) { __typename ... on PushDevice { id }
        ... on Problem { message } } }`,
      { id },
    )
  ).testPushDevice;
const remove = async (by: Client, id: string) =>
  (
    await by.get(
      `mutation($id: ID!) { removePushDevice(id: $id) { __typename
        ... on Viewer { pushDevices { id } } } }`,
      { id },
    )
  ).removePushDevice;

test('a browser is turned on by the key of the installation, shown as its own, and removed', async () => {
  const { viewer } = await maya.client.get('{ viewer { pushKey pushDevices { id } } }');
  expect(Buffer.from(viewer.pushKey, 'base64url')).toHaveLength(65);
  expect(viewer.pushDevices).toEqual([]);
  await turnOn(maya.client, service.subscribe());
  const [device] = await devicesOf(maya.client);
  expect(device).toMatchObject({ isCurrent: true, usedAt: null });
  const { client: second } = await signIn(app, maya.email);
  expect(await devicesOf(second)).toMatchObject([{ id: device.id, isCurrent: false }]);
  expect(await remove(second, device.id)).toEqual({ __typename: 'Viewer', pushDevices: [] });
  expect((await remove(second, device.id)).__typename).toBe('NotFound');
});

test('neither the address of a browser nor its keys can be read from the database', async () => {
  const { input } = service.subscribe();
  await turnOn(maya.client, { input });
  const [{ row }] = await asOwner(
    app.databaseUrl,
    'select to_jsonb(d)::text as row from push_device d order by created_at desc limit 1',
  );
  for (const secret of Object.values(input)) expect(row).not.toContain(secret);
});

test('a browser that subscribes anew takes its own place, and the oldest of eleven goes', async () => {
  await turnOn(maya.client, service.subscribe());
  await turnOn(maya.client, service.subscribe());
  const [first, ...none] = await devicesOf(maya.client);
  expect(none).toEqual([]);
  for (let more = 1; more <= 10; more++)
    await turnOn((await signIn(app, maya.email)).client, service.subscribe());
  const ids = (await devicesOf(maya.client)).map(({ id }: { id: string }) => id);
  expect(ids).toHaveLength(10);
  expect(ids).not.toContain(first.id);
});

test('what cannot be is said all at once', async () => {
  const input = { endpoint: 'https://localhost:1/', p256dh: 'AAAA', auth: 'AAAA' };
  expect(await turnOn(maya.client, { input })).toEqual({
    __typename: 'InvalidInput',
    fields: [
      {
        field: 'endpoint',
        allowed: 'an https address at a push service of a known browser',
      },
      { field: 'p256dh', allowed: 'a point of P-256 in base64url' },
      { field: 'auth', allowed: '16 bytes in base64url' },
    ],
  });
  const off = { ...subscribed(`https://${service.host}/x`).input };
  off.p256dh = Buffer.alloc(65, 4).toString('base64url');
  expect((await turnOn(maya.client, { input: off })).fields).toMatchObject([{ field: 'p256dh' }]);
});

test('keys are kept as they are sent, and nothing that is hidden among them', async () => {
  const { input } = service.subscribe();
  const junk = '~'.repeat(10_000);
  const { fields } = await turnOn(maya.client, {
    input: { ...input, p256dh: input.p256dh + junk, auth: input.auth + junk },
  });
  expect(fields).toMatchObject([{ field: 'p256dh' }, { field: 'auth' }]);
  await turnOn(maya.client, {
    input: { ...input, p256dh: `${input.p256dh}=`, auth: `${input.auth}==` },
  });
  const [{ sealed }] = await asOwner(
    app.databaseUrl,
    'select sealed from push_device order by created_at desc limit 1',
  );
  expect(await unsealTarget(app.app.secret, sealed)).toEqual(input);
});

test('a browser that is told things of another account is not, besides, told of this one', async () => {
  const browser = service.subscribe();
  await turnOn(maya.client, browser);
  const { client } = await somebody(app);
  expect((await turnOn(client, browser)).fields).toMatchObject([{ field: 'endpoint' }]);
  expect(await devicesOf(client)).toEqual([]);
  expect(await devicesOf(maya.client)).toHaveLength(1);
});

test.each([
  ['signing out', (by: Client) => by.get('mutation { signOut }')],
  [
    'ending its session elsewhere',
    async (by: Client) => {
      const { client } = await signIn(app, maya.email);
      const { viewer } = await by.get('{ viewer { sessions { id isCurrent } } }');
      const own = viewer.sessions.find((one: { isCurrent: boolean }) => one.isCurrent);
      await client.get('mutation($id: ID!) { endSession(id: $id) { __typename } }', {
        id: own.id,
      });
    },
  ],
  [
    'deleting the account',
    (by: Client) =>
      by.get('mutation($p: String!) { deleteAccount(password: $p) { __typename } }', {
        p: password,
      }),
  ],
])('%s turns it off', async (_, end) => {
  const { client } = await signIn(app, maya.email);
  await turnOn(client, service.subscribe());
  await end(client);
  const [{ count }] = await asOwner(
    app.databaseUrl,
    `select count(*)::int as count from push_device d where user_id not in (
       select id::uuid from auth."user") or session_id not in (select id from auth.session)`,
  );
  expect(count).toBe(0);
  const { client: later, result } = await signIn(app, maya.email);
  if (result.__typename === 'Viewer') expect(await devicesOf(later)).toEqual([]);
});

test('with another key of the installation no browser counts as turned on', async () => {
  await turnOn(maya.client, service.subscribe());
  await asOwner(app.databaseUrl, `update push_device set server_key = 'another'`);
  expect(await devicesOf(maya.client)).toEqual([]);
});

test('a push can be tried, ten times in a quarter of an hour, on one’s own device', async () => {
  const browser = service.subscribe();
  await turnOn(maya.client, browser);
  const [{ id }] = await devicesOf(maya.client);
  expect(await testPush(maya.client, id)).toEqual({ __typename: 'PushDevice', id });
  expect(service.toldOf(browser)).toMatchObject([
    { title: 'This is how you are told', url: '/reminders' },
  ]);
  const { client: stranger } = await somebody(app);
  expect((await testPush(stranger, id)).__typename).toBe('NotFound');
  for (let more = 2; more <= 10; more++) await testPush(maya.client, id);
  expect((await testPush(maya.client, id)).__typename).toBe('TooManyAttempts');
});

test('a push that is tried says when it is not taken, and forgets a browser that is gone', async () => {
  await turnOn(maya.client, service.subscribe());
  const [{ id }] = await devicesOf(maya.client);
  service.mood = 500;
  expect((await testPush(maya.client, id)).message).toContain('did not take it');
  expect(await devicesOf(maya.client)).toHaveLength(1);
  service.mood = 410;
  expect((await testPush(maya.client, id)).message).toContain('cannot be reached any more');
  expect(await devicesOf(maya.client)).toEqual([]);
});

test('a device that an earlier secret sealed is forgotten when it is tried', async () => {
  await turnOn(maya.client, service.subscribe());
  const [{ id }] = await devicesOf(maya.client);
  await sealByAnother(app, id);
  expect((await testPush(maya.client, id)).message).toContain('cannot be reached any more');
  expect(await devicesOf(maya.client)).toEqual([]);
});

test('an export has the devices, without what reaches them', async () => {
  const { input } = service.subscribe();
  await turnOn(maya.client, { input });
  const { id } = await readyExport(maya.client);
  const { records } = await unpack(maya.client, id);
  const [device] = records.pushDevices ?? [];
  expect(Object.keys(device).sort()).toEqual(
    ['browser', 'created_at', 'id', 'session_id', 'used_at', 'user_id'].sort(),
  );
});
