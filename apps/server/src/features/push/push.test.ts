import { createPublicKey, verify } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mark } from '../../../test/notices.js';
import { signIn } from '../../../test/people.js';
import type { Browser } from '../../../test/push/browser.js';
import {
  prefer,
  pushesAre,
  pushesOf,
  startPushed,
  tellNow,
  turnOn,
} from '../../../test/push/pushed.js';
import { asOwner } from '../../../test/rows.js';
import { coachedBy, decide, joinedMember } from '../../../test/team.js';
import { until } from '../../../test/until.js';

let world: Awaited<ReturnType<typeof startPushed>>;
let browser: Browser;
beforeAll(async () => {
  world = await startPushed();
});
afterAll(() => world.stop());

beforeEach(async () => {
  const { app, service, people } = world;
  await asOwner(app.databaseUrl, 'delete from push_device; delete from notice');
  browser = service.subscribe();
  await turnOn(people.jamie.client, browser);
});

const told = () => world.service.toldOf(browser);
const rung = (count: number) =>
  until(`${count} pushes`, async () => told().length === count && told());

test('a reminder that rings is pushed, in words that anybody may see, and leads to the draft', async () => {
  const { people, app } = world;
  await people.ring();
  const [push] = (await rung(1)) as [ReturnType<typeof told>[number]];
  expect(push).toMatchObject({
    title: 'A message can be written now',
    url: `/follow-up/${people.followUpId}/write`,
    tag: people.followUpId,
    silent: false,
  });
  expect(push.body).toMatch(/^Due \w{3} \d+ \w{3}, \d\d:\d\d\. /);
  expect(JSON.stringify(push)).not.toMatch(/Anna|Weber|Northwind|Jamie|Carter/);
  const [notice] = await asOwner(app.databaseUrl, 'select id from notice where subject_id = $1', [
    people.followUpId,
  ]);
  await pushesAre(app, notice?.id, 'sent');
  const ledger = await asOwner(
    app.databaseUrl,
    `select l.state, l.channel, l.recipient, d.id as device from send_ledger l, push_device d
     where l.delivery_id = (select id from delivery where kind = 'push' and subject_id = $1)`,
    [notice?.id],
  );
  expect(ledger).toEqual([
    { state: 'accepted', channel: 'push', recipient: ledger[0]?.device, device: ledger[0]?.device },
  ]);
});

test('the service gets less than 4 kB, who asks, for how long, how urgently, and what it replaces', async () => {
  const { people, service, app } = world;
  await tellNow(people);
  await rung(1);
  const got = service.received.at(-1);
  expect(got?.body.length).toBeLessThan(4096);
  expect(got?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    topic: people.followUpId.replaceAll('-', ''),
    urgency: 'high',
  });
  expect(Number(got?.headers.ttl)).toBeGreaterThan(23 * 3_600);
  expect(Number(got?.headers.ttl)).toBeLessThanOrEqual(24 * 3_600);
  const [, token = '', key = ''] =
    /^vapid t=(.+), k=(.+)$/.exec(got?.headers.authorization ?? '') ?? [];
  expect(key).toBe(app.app.pusher?.publicKey);
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    ...{ kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url') },
    y: point.subarray(33).toString('base64url'),
  };
  const [head, claims = '', signature = ''] = token.split('.');
  const isOurs = verify(
    ...(['sha256', Buffer.from(`${head}.${claims}`)] as const),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect(isOurs).toBe(true);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: `https://${service.host}`,
    sub: 'mailto:hello@afterword.example',
  });
});

test('a push service does not keep it into quiet hours', async () => {
  const { people, service, app } = world;
  const { hour } = app.app.clock().toZonedDateTimeISO('Asia/Tokyo');
  await prefer(people.jamie.client, { quiet: { from: (hour + 2) % 24, to: (hour + 5) % 24 } });
  await pushesAre(app, await tellNow(people), 'sent');
  await prefer(people.jamie.client, { quiet: { from: 0, to: 0 } });
  expect(Number(service.received.at(-1)?.headers.ttl)).toBeLessThanOrEqual(2 * 3_600);
});

test('it rings on every device of whoever is told, and on nobody else’s', async () => {
  const { people, service, app } = world;
  const [second, coachs] = [service.subscribe(), service.subscribe()];
  await turnOn((await signIn(app, people.jamie.email)).client, second);
  await turnOn(people.coach.client, coachs);
  const id = await tellNow(people);
  await pushesAre(app, id, 'sent');
  expect(told()).toHaveLength(1);
  expect(service.toldOf(second)).toHaveLength(1);
  expect(service.toldOf(coachs)).toHaveLength(0);
});

test('a kind that is not wanted is not pushed, also when that is said after it was planned', async () => {
  const { people, app } = world;
  const by = people.jamie.client;
  await prefer(by, { channels: [{ kind: 'REMINDER', push: false }] });
  expect(await pushesOf(app, await tellNow(people))).toEqual([]);
  await prefer(by, { channels: [{ kind: 'REMINDER', push: true }], quiet: await quietFor() });
  const id = await tellNow(people);
  await waiting(id);
  await prefer(by, { channels: [{ kind: 'REMINDER', push: false }] });
  await due(id);
  await pushesAre(app, id, 'noted');
  await prefer(by, { channels: [{ kind: 'REMINDER', push: true }], quiet: { from: 0, to: 0 } });
  expect(told()).toEqual([]);
});

test('in quiet hours it waits until they end, and then for nothing that was read meanwhile', async () => {
  const { people, app } = world;
  const by = people.jamie.client;
  await prefer(by, { quiet: await quietFor() });
  const read = await tellNow(people, { nudge: 'opened' });
  const [push] = await waiting(read);
  const ends = Temporal.Instant.fromEpochMilliseconds(push?.at.getTime());
  expect(ends.toZonedDateTimeISO('Asia/Tokyo').toPlainTime().toString()).toMatch(/^\d\d:00:00$/);
  await mark(by, [read]);
  const kept = await tellNow(people, { nudge: 'overdue' });
  await waiting(kept);
  expect(told()).toEqual([]);
  await prefer(by, { quiet: { from: 0, to: 0 } });
  await due(read);
  await due(kept);
  await pushesAre(app, read, 'withdrawn');
  await pushesAre(app, kept, 'sent');
  expect(told().map(({ title }) => title)).toEqual(['A message is overdue']);
});

test('what one is not to see any more is not pushed', async () => {
  const { people, app, service } = world;
  const ada = await joinedMember(app, people.coach);
  const coachingId = await coachedBy(people.coach, people.jamie, ada);
  const adas = service.subscribe();
  await turnOn(ada.client, adas);
  await prefer(ada.client, { quiet: await quietFor('America/New_York') });
  const id = await tellNow(people, { kind: 'escalation', nudge: 'coach', userId: ada.userId });
  await waiting(id);
  await prefer(ada.client, { quiet: { from: 0, to: 0 } });
  await decide(people.jamie.client, 'endCoaching', coachingId);
  await due(id);
  await pushesAre(app, id, 'withdrawn');
  expect(service.toldOf(adas)).toEqual([]);
});

test('beyond as many reminders as somebody wants in a day nothing sounds, and one word stands for all', async () => {
  const { people, app } = world;
  await prefer(people.jamie.client, { remindersPerDay: 2 });
  const ids: string[] = [];
  for (const nudge of ['opened', 'before_due', 'overdue', 'overdue']) {
    const id = await tellNow(people, { nudge });
    await pushesAre(app, id, 'sent');
    ids.push(id);
  }
  await prefer(people.jamie.client, { remindersPerDay: 20 });
  expect(told().map(({ title, silent, tag }) => [title, silent, tag])).toEqual([
    ['A message can be written now', false, people.followUpId],
    ['A message is due soon', false, people.followUpId],
    ['More messages ask for you', true, 'more'],
    ['More messages ask for you', true, 'more'],
  ]);
});

/** Quiet hours that it is in now, and for two hours more. */
async function quietFor(zone = 'Asia/Tokyo') {
  const { hour } = world.app.app.clock().toZonedDateTimeISO(zone);
  return { from: hour, to: (hour + 3) % 24 };
}

/** Waits until the pushes of a notice have been put off. */
const waiting = (id: string) =>
  until('pushes that wait', async () => {
    const pushes = await pushesOf(world.app, id);
    const late = pushes.filter(({ state, at }) => state === 'pending' && at.getTime() > Date.now());
    return late.length > 0 && late;
  });

const due = (id: string) =>
  asOwner(
    world.app.databaseUrl,
    `update delivery set try_at = now() where kind = 'push' and subject_id = $1 and state = 'pending'`,
    [id],
  );
