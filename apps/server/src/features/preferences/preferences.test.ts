import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { lockWaits } from '../../../test/lockWaits.js';
import {
  coachWithTeam,
  interviewHeld,
  joinedCandidate,
  record,
  somebody,
} from '../../../test/people.js';
import { replanned } from '../../../test/replanned.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { managedCandidate, userIdOf } from '../../../test/team.js';
import { enterAs, inTransaction } from '../../db/transaction.js';
import type { Preferences } from './preferences.js';
import { preferencesOf } from './preferencesOf.js';
import { storePreferences } from './storePreferences.js';
import { turnMailsOff } from './turnMailsOff.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app, 'Asia/Tokyo');
});
afterAll(() => app.stop());

const fields = `preferences { quiet { from to } digestHour remindersPerDay channels { kind mail push } }`;

const preferencesFor = async (client: Client) =>
  (await client.get(`{ viewer { ${fields} } }`)).viewer.preferences;

const change = async (client: Client, input: object) =>
  (
    await client.get(
      `mutation($input: ChangePreferencesInput!) { changePreferences(input: $input) {
        __typename ... on Viewer { ${fields} }
        ... on InvalidInput { fields { field value allowed } } } }`,
      { input },
    )
  ).changePreferences;

const stored = async (client: Client) =>
  (
    await asOwner(app.databaseUrl, 'select differing from preference where user_id = $1', [
      await userIdOf(client),
    ])
  )[0]?.differing;

const channel = (kind: string, mail: boolean, push: boolean) => ({ kind, mail, push });

test('whoever has changed nothing has the defaults, and nothing is stored', async () => {
  const { client } = await somebody(app);
  expect(await preferencesFor(client)).toEqual({
    quiet: { from: 21, to: 8 },
    digestHour: 8,
    remindersPerDay: null,
    channels: [
      channel('REMINDER', true, true),
      channel('ESCALATION', false, true),
      channel('DIGEST', true, false),
      channel('REVIEW', true, true),
      channel('MESSAGE', true, true),
      channel('COACHING', true, true),
    ],
  });
  expect(await stored(client)).toBeUndefined();
});

test('what is left out stays, and only what differs from the defaults is stored', async () => {
  const { client } = await somebody(app);
  await change(client, { digestHour: 6, channels: [{ kind: 'REVIEW', mail: false }] });
  const answer = await change(client, { remindersPerDay: 2, quiet: { from: 22, to: 22 } });
  expect(answer.preferences).toMatchObject({
    quiet: { from: 22, to: 22 },
    digestHour: 6,
    remindersPerDay: 2,
  });
  expect(answer.preferences.channels[3]).toEqual(channel('REVIEW', false, true));
  expect(await preferencesFor(client)).toEqual(answer.preferences);
  await change(client, {
    digestHour: 8,
    remindersPerDay: null,
    channels: [{ kind: 'REVIEW', mail: true }],
  });
  expect(await stored(client)).toEqual({ quiet: { from: 22, to: 22 } });
});

test('what cannot be is said all at once, and nothing is changed', async () => {
  const { client } = await somebody(app);
  const answer = await change(client, {
    quiet: { from: -1, to: 24 },
    digestHour: 24,
    remindersPerDay: 21,
    channels: [
      { kind: 'DIGEST', mail: false },
      { kind: 'DIGEST', push: true },
    ],
  });
  expect(answer).toEqual({
    __typename: 'InvalidInput',
    fields: [
      { field: 'quiet.from', value: '-1', allowed: '0 to 23' },
      { field: 'quiet.to', value: '24', allowed: '0 to 23' },
      { field: 'digestHour', value: '24', allowed: '0 to 23' },
      { field: 'remindersPerDay', value: '21', allowed: '1 to 20, or null for the team’s policy' },
      { field: 'channels.1.kind', value: 'digest', allowed: 'once each' },
    ],
  });
  expect((await change(client, { remindersPerDay: 0 })).__typename).toBe('InvalidInput');
  expect(await stored(client)).toBeUndefined();
  expect(await change(client, { remindersPerDay: 20, digestHour: 23 })).toMatchObject({
    preferences: { remindersPerDay: 20, digestHour: 23 },
  });
});

/** When the reminders of a candidate's follow-ups wait to ring: hours of the day in a zone, for a nudge like this. */
async function hours(candidateId: string, nudge: string, zone: string): Promise<number[]> {
  const rows: { due_at: Date }[] = await asOwner(
    app.databaseUrl,
    `select due_at from delivery where candidate_id = $1 and kind = 'reminder' and state = 'pending'
       and nudge like $2 order by 1`,
    [candidateId, nudge],
  );
  return rows.map(
    ({ due_at }) =>
      Temporal.Instant.fromEpochMilliseconds(due_at.getTime()).toZonedDateTimeISO(zone).hour,
  );
}

test('with other quiet hours what waits to ring moves: for the candidate', async () => {
  const jamie = await joinedCandidate(app, coach, { zone: 'Pacific/Auckland' });
  await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
  const rings = () => hours(jamie.candidateId, '%', 'Pacific/Auckland');
  const before = await hours(jamie.candidateId, 'coach %', 'Asia/Tokyo');
  await change(jamie.client, { quiet: { from: 13, to: 12 } });
  await replanned(app);
  const own = async () => (await rings()).filter((hour) => hour === 12).length;
  expect(await own()).toBeGreaterThan(0);
  expect(await hours(jamie.candidateId, 'coach %', 'Asia/Tokyo')).toEqual(before);
  await change(jamie.client, { quiet: { from: 5, to: 4 } });
  await replanned(app);
  expect(new Set(await hours(jamie.candidateId, 'opened', 'Pacific/Auckland'))).toEqual(
    new Set([4]),
  );
});

test('and for who leads the team, of candidates whom nobody coaches', async () => {
  const robin = await joinedCandidate(app, coach, { givenName: 'Robin' });
  await record(robin.client, robin.candidateId, interviewHeld(2, app.app.clock()));
  await change(coach.client, { quiet: { from: 4, to: 3 } });
  await replanned(app);
  const rings = await hours(robin.candidateId, 'coach %', 'Asia/Tokyo');
  expect(new Set(rings)).toEqual(new Set([3]));
  await change(coach.client, { quiet: { from: 21, to: 8 } });
});

test('a coach who plans for a candidate keeps to the quiet hours of that candidate', async () => {
  const sam = await joinedCandidate(app, coach, { givenName: 'Sam' });
  await change(sam.client, { quiet: { from: 7, to: 6 } });
  await record(coach.client, sam.candidateId, interviewHeld(2, app.app.clock()));
  expect(new Set(await hours(sam.candidateId, 'opened', 'Europe/Berlin'))).toEqual(new Set([6]));
});

test('mails of a kind are turned off by whoever acts for a person, as often as they like', async () => {
  const { client } = await somebody(app);
  const userId = await userIdOf(client);
  await change(client, { channels: [{ kind: 'REMINDER', push: false }] });
  for (let round = 0; round < 2; round++)
    await inTransaction(app.app.db.app, enterAs(userId), ({ manager }) =>
      turnMailsOff(manager, userId, 'reminder'),
    );
  await app.app.db.worker.transaction((manager) => turnMailsOff(manager, userId, 'review'));
  await app.app.db.worker.transaction((manager) => turnMailsOff(manager, userId, 'escalation'));
  expect(await stored(client)).toEqual({
    channels: { reminder: { mail: false, push: false }, review: { mail: false, push: true } },
  });
  const found = await preferencesOf(app.app.db.worker.manager, [userId]);
  expect(found.get(userId)?.channels.reminder).toEqual({ mail: false, push: false });
});

test('two changes at once lose nothing of each other', async () => {
  const { client } = await somebody(app);
  const userId = await userIdOf(client);
  await change(client, { digestHour: 7 });
  const changing = (after: (now: Preferences) => Preferences, then = async () => {}) =>
    inTransaction(app.app.db.app, enterAs(userId), async ({ manager }) => {
      await storePreferences(manager, userId, after);
      await then();
    });
  let other: Promise<void> | undefined;
  await changing(
    (now) => ({ ...now, digestHour: 5 }),
    async () => {
      other = changing((now) => ({ ...now, remindersPerDay: 4 }));
      await lockWaits(app, 1);
    },
  );
  await other;
  expect(await stored(client)).toEqual({ digestHour: 5, remindersPerDay: 4 });
});

test('they go with the account', async () => {
  const { client } = await somebody(app);
  const userId = await userIdOf(client);
  await change(client, { digestHour: 5 });
  await client.get(`mutation { deleteAccount(password: "correct horse battery") { __typename } }`);
  expect(
    await asOwner(app.databaseUrl, 'select from preference where user_id = $1', [userId]),
  ).toEqual([]);
});

test('a candidate without an account is planned for, though nobody has preferences there', async () => {
  const { id } = await managedCandidate(coach.client, coach.teamId, 'tomasz@example.com');
  const { followUps } = await record(coach.client, id, interviewHeld(2, app.app.clock()));
  expect(followUps.length).toBeGreaterThan(0);
  expect((await hours(id, 'coach %', 'Asia/Tokyo')).length).toBeGreaterThan(0);
});
