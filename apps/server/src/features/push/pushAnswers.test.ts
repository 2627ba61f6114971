import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { signIn } from '../../../test/people.js';
import type { Browser } from '../../../test/push/browser.js';
import {
  devicesOf,
  hurry,
  pushesAre,
  pushesOf,
  sealByAnother,
  startPushed,
  tellNow,
  turnOn,
} from '../../../test/push/pushed.js';
import { asOwner } from '../../../test/rows.js';
import { until } from '../../../test/until.js';
import type { Pusher } from './pusher.js';
import { pushLetter } from './pushLetter.js';

let world: Awaited<ReturnType<typeof startPushed>>;
let browser: Browser;
beforeAll(async () => {
  world = await startPushed();
});
afterAll(() => world.stop());

beforeEach(async () => {
  const { app, service, people } = world;
  Object.assign(service, { mood: 201, headers: {} });
  service.received.length = 0;
  await asOwner(app.databaseUrl, 'delete from push_device; delete from notice');
  browser = service.subscribe();
  await turnOn(people.jamie.client, browser);
});

const usedAt = async () => (await devicesOf(world.people.jamie.client))[0]?.usedAt;

test.each([200, 201, 202])(
  '%i is a push that has left, and is noted of its device',
  async (status) => {
    const { app, service, people } = world;
    service.mood = status;
    expect(await usedAt()).toBeNull();
    await pushesAre(app, await tellNow(people), 'sent');
    expect(service.received).toHaveLength(1);
    expect(await usedAt()).not.toBeNull();
  },
);

test.each([404, 410])(
  '%i is a device that is gone: it is forgotten, and nothing is to mend',
  async (status) => {
    const { app, service, people } = world;
    service.mood = status;
    await pushesAre(app, await tellNow(people), 'withdrawn');
    expect(await devicesOf(people.jamie.client)).toEqual([]);
    expect(
      await tellNow(people).then((id) =>
        asOwner(app.databaseUrl, `select from delivery where subject_id = $1`, [id]),
      ),
    ).toEqual([]);
  },
);

test('what an earlier secret sealed is a device that is gone, and holds up no other', async () => {
  const { app, service, people } = world;
  const [{ id: deviceId }] = await devicesOf(people.jamie.client);
  const other = service.subscribe();
  await turnOn((await signIn(app, people.jamie.email)).client, other);
  await sealByAnother(app, deviceId);
  const id = await tellNow(people);
  const pushes = await until('both to end', async () => {
    const both = await pushesOf(app, id);
    return both.every(({ state }) => ['sent', 'withdrawn'].includes(state)) && both;
  });
  expect(pushes.map(({ state }) => state).sort()).toEqual(['sent', 'withdrawn']);
  expect(service.toldOf(other)).toHaveLength(1);
  expect(await devicesOf(people.jamie.client)).toHaveLength(1);
});

test.each([429, 500, 503])(
  '%i is tried again after a pause, which counts as nothing sent',
  async (status) => {
    const { app, service, people } = world;
    service.mood = status;
    const id = await tellNow(people);
    const [push] = await pushesAre(app, id, 'pending');
    expect(push).toMatchObject({ error: `The push service answered ${status}: because` });
    expect(push?.at.getTime()).toBeGreaterThan(Date.now());
    service.mood = 201;
    await hurry(app, id);
    await pushesAre(app, id, 'sent', 2);
    expect(service.received).toHaveLength(2);
  },
);

test.each([400, 401, 403, 413])('%i is final, and says so to whoever runs this', async (status) => {
  const { app, service, people } = world;
  service.mood = status;
  const [push] = await pushesAre(app, await tellNow(people), 'dead');
  expect(push).toMatchObject({ error: `The push service answered ${status}: because` });
  expect(service.received).toHaveLength(1);
  expect(await devicesOf(people.jamie.client)).toHaveLength(1);
});

test.each([301, 302, 307])('%i is followed nowhere', async (status) => {
  const { app, service, people } = world;
  service.mood = status;
  service.headers = { location: `https://${service.host}/elsewhere` };
  await pushesAre(app, await tellNow(people), 'dead');
  expect(service.received.map(({ path }) => path)).toEqual([
    new URL(browser.input.endpoint).pathname,
  ]);
});

test('when nobody knows whether it came it is tried once more, and never again', async () => {
  const { app, service, people } = world;
  service.mood = 'hangs up';
  const id = await tellNow(people);
  await pushesAre(app, id, 'pending');
  await hurry(app, id);
  await pushesAre(app, id, 'dead', 2);
  expect(service.received).toHaveLength(2);
  const ledger = await asOwner(
    app.databaseUrl,
    `select state, tries from send_ledger where delivery_id in (
    select id from delivery where subject_id = $1)`,
    [id],
  );
  expect(ledger).toEqual([{ state: 'unknown', tries: 2 }]);
});

test('a database that is away is no failure of a push service', async () => {
  const { app, service } = world;
  const pusher = app.app.pusher as Pusher;
  const { endpoint, ...keys } = browser.input;
  const letter = pushLetter(
    { deviceId: 'one', target: { endpoint, ...keys } },
    { words: { title: '', body: '', url: '/' }, tag: 'one', urgency: 'low' },
    60,
  );
  await pusher.send(letter, '');
  const away = async () => {
    throw new Error('The database is away.');
  };
  for (let time = 1; time <= 6; time++)
    expect(await pusher.send(letter, '', away)).toEqual({
      outcome: 'refused',
      permanent: false,
      reason: 'The database is away.',
    });
  expect(await pusher.send(letter, '')).toEqual({ outcome: 'accepted' });
  expect(service.received).toHaveLength(2);
});

test('a service that asks to be left alone is, and one that nobody reaches is tried later', async () => {
  const { app, service, people } = world;
  service.mood = 429;
  service.headers = { 'retry-after': '60' };
  const id = await tellNow(people);
  await pushesAre(app, id, 'pending');
  service.mood = 201;
  await hurry(app, id);
  const [push] = await pushesAre(app, id, 'pending', 2);
  expect(push).toMatchObject({ error: 'The push service wants to be left alone for now.' });
  expect(service.received).toHaveLength(1);
});
