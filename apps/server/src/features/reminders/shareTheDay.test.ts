import { randomUUID } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { noonZone } from '../../../test/noonZone.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { replanned } from '../../../test/replanned.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { accept, linkOf } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
});
afterAll(() => app.stop());

/** A candidate who wants at most so many reminder mails a day, and has a panel to thank; nothing rings by itself. */
async function candidate(remindersPerDay: number, panel: number, hoursAgo = 2) {
  const zone = noonZone();
  const jamie = await joinedCandidate(app, coach, { zone });
  await jamie.client.get(
    'mutation($most: Int!) { changePreferences(input: { remindersPerDay: $most }) { __typename } }',
    { most: remindersPerDay },
  );
  const interview = interviewHeld(hoursAgo, app.app.clock());
  const [anna] = interview.panel;
  const people = Array.from({ length: panel }, (_, index) => ({
    ...anna,
    familyName: `Weber ${'ABCDEFGH'[index]}`,
    email: `${randomUUID()}@northwind.example`,
  }));
  const { followUps } = await record(jamie.client, jamie.candidateId, {
    ...interview,
    panel: people,
  } as typeof interview);
  const ids = followUps
    .filter(({ kind }: { kind: string }) => kind === 'THANK_YOU')
    .map(({ id }: { id: string }) => id) as string[];
  await asOwner(
    app.databaseUrl,
    `delete from delivery where kind = 'reminder' and candidate_id = $1 and nudge <> 'overdue'`,
    [jamie.candidateId],
  );
  return { ...jamie, zone, ids };
}

/** Has these reminders ring in so many hours, 0 for now. */
async function ringIn(hours: number, followUpIds: string[]) {
  await asOwner(
    app.databaseUrl,
    `update delivery set try_at = now() + make_interval(hours => $2), ended_at = null,
       state = 'pending' where subject_id = any ($1) and kind = 'reminder'`,
    [followUpIds, hours],
  );
  await expireAndReRing(app.app);
}

const rows = (followUpIds: string[]) =>
  asOwner(
    app.databaseUrl,
    `select id, nudge, state, try_at, merged_into from delivery
     where subject_id = any ($1) and kind = 'reminder' order by array_position($1, subject_id)`,
    [followUpIds],
  );

/** Waits until these reminders stand so. */
const standing = (followUpIds: string[], fits: (row: Record<string, unknown>) => boolean) =>
  until('the reminders to stand so', async () => {
    const now = await rows(followUpIds);
    return now.every(fits) && now;
  });
const ended = ({ state }: Record<string, unknown>) => state === 'sent' || state === 'merged';
const waits = ({ state, try_at: at }: Record<string, unknown>) =>
  state === 'pending' && (at as Date).getTime() > Date.now();

/** The reminder mails somebody has, each as the follow-ups it speaks of, in the order of `ids`. */
async function mailsTo(email: string, ids: string[]): Promise<string[][]> {
  const mails = await app.mailsTo(email);
  return mails
    .map((mail) => ids.filter((id) => mail.email.text?.includes(id)))
    .filter(({ length }) => length > 0);
}

const unread = async (client: Client) =>
  (await client.get('{ viewer { unreadNotices } }')).viewer.unreadNotices;

test('while there is room each reminder has a mail of its own', async () => {
  const { ids, email } = await candidate(3, 2);
  await ringIn(0, ids);
  await standing(ids, ended);
  expect((await mailsTo(email, ids)).sort()).toEqual(ids.map((id) => [id]).sort());
});

test('on a fuller day what stands closest comes in one mail, and nothing is left out', async () => {
  const { ids, email } = await candidate(2, 4);
  await ringIn(0, ids);
  await standing(ids, ended);
  const mails = await mailsTo(email, ids);
  expect(mails).toHaveLength(2);
  expect(mails.flat().sort()).toEqual([...ids].sort());
  const [most] = (await app.mailsTo(email)).filter(({ email: { subject } }) =>
    subject?.includes('messages to write'),
  );
  expect(most?.email.text).toContain('They come together');
});

test('what rings first waits for what rings later, in the inbox already', async () => {
  const { ids, email, client } = await candidate(1, 3);
  const [first, second, later] = ids as [string, string, string];
  await ringIn(1, [later]);
  await ringIn(0, [first, second]);
  const waiting = await standing([first, second], waits);
  const [last] = await rows([later]);
  expect(waiting.map(({ try_at: at }) => at)).toEqual([last?.try_at, last?.try_at]);
  expect(await mailsTo(email, ids)).toEqual([]);
  expect(await unread(client)).toBe(2);
  await ringIn(0, ids);
  await standing(ids, ended);
  expect(await mailsTo(email, ids)).toEqual([ids]);
});

test('somebody in two teams has one day', async () => {
  const { ids, email, client } = await candidate(1, 1);
  const other = await coachWithTeam(app);
  const { inviteCandidate } = await other.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { id candidate { id } } } }`,
    { input: { teamId: other.teamId, givenName: 'Jamie', familyName: 'Carter', email } },
  );
  await accept(client, linkOf(app, inviteCandidate.id, email));
  const { id: candidateId } = inviteCandidate.candidate;
  const { followUps } = await record(client, candidateId, interviewHeld(2, app.app.clock()));
  const both = [ids[0], followUps[0].id] as [string, string];
  await asOwner(
    app.databaseUrl,
    `delete from delivery where kind = 'reminder' and candidate_id = $1 and (nudge <> 'overdue' or subject_id <> $2)`,
    [candidateId, both[1]],
  );
  await ringIn(0, both);
  const now = await until('both to be decided about', async () => {
    const all = await rows(both);
    return all.some(ended) && all.some(waits) && all;
  });
  expect(now.map(({ state }) => state).sort()).toEqual(['pending', 'sent']);
  expect((await mailsTo(email, both)).flat()).toHaveLength(1);
});

test('a day that is full leaves the rest to the next morning', async () => {
  const { ids, email, zone } = await candidate(1, 2);
  const [first, second] = ids as [string, string];
  await ringIn(30, [second]);
  await ringIn(0, [first]);
  await standing([first], ended);
  await ringIn(0, [second]);
  const [row] = await standing([second], waits);
  const morning = Temporal.Now.zonedDateTimeISO(zone).startOfDay().add({ days: 1, hours: 8 });
  expect(row?.try_at).toEqual(new Date(morning.epochMilliseconds));
  expect(await mailsTo(email, ids)).toEqual([[first]]);
});

test('what would be of no use by then leaves at once', async () => {
  const { ids, email } = await candidate(1, 2, 30);
  const [first, second] = ids as [string, string];
  await ringIn(30, [second]);
  await ringIn(0, [first]);
  await standing([first], ended);
  await ringIn(0, [second]);
  await standing([second], ended);
  expect(await mailsTo(email, ids)).toHaveLength(2);
});

test('a mail of several that is tried again speaks of all that are still of use', async () => {
  const { ids, email, client } = await candidate(1, 3);
  await ringIn(0, ids);
  const before = await standing(ids, ended);
  const lead = before.find(({ state }) => state === 'sent');
  const leadOf = ids[before.indexOf(lead as (typeof before)[number])] as string;
  const [done, kept] = ids.filter((id) => id !== leadOf) as [string, string];
  await markSent(client, done);
  await tryAgain(lead?.id as string);
  const mails = await until('the second mail', async () => {
    const all = await mailsTo(email, ids);
    return all.length === 2 && all;
  });
  expect(mails).toContainEqual(ids);
  expect(mails).toContainEqual([leadOf, kept].sort((a, b) => ids.indexOf(a) - ids.indexOf(b)));
});

test.each([
  ['done', (client: Client, id: string) => markSent(client, id)],
  [
    'put off',
    (client: Client, id: string) =>
      client.get(
        'mutation($id: ID!, $until: DateTime!) { snoozeFollowUp(followUpId: $id, until: $until) { __typename } }',
        { id, until: app.app.clock().add({ hours: 30 }).toString() },
      ),
  ],
])(
  'when the one whose mail it was is %s before it leaves, the others ring by themselves',
  async (_, act) => {
    const { ids, email, client } = await candidate(1, 3);
    await ringIn(0, ids);
    const before = await standing(ids, ended);
    const lead = before.findIndex(({ state }) => state === 'sent');
    const leadOf = ids[lead] as string;
    const others = ids.filter((id) => id !== leadOf);
    // As if the mail server had been busy all the time.
    await asOwner(app.databaseUrl, 'delete from send_ledger where delivery_id = $1', [
      before[lead]?.id,
    ]);
    await asOwner(
      app.databaseUrl,
      `update delivery set state = 'pending', ended_at = null, try_at = now() + interval '1 hour' where id = $1`,
      [before[lead]?.id],
    );
    await act(client, leadOf);
    const mails = await until('a mail of the others', async () => {
      const all = await mailsTo(email, ids);
      return all.length === 2 && all;
    });
    expect(mails).toContainEqual(others);
  },
);

test('what has rung does not ring again because it should be quiet at other hours', async () => {
  const { ids, client, zone } = await candidate(3, 1);
  await ringIn(0, ids);
  const [rung] = await standing(ids, ended);
  const { hour } = Temporal.Now.zonedDateTimeISO(zone);
  await client.get(
    'mutation($quiet: QuietHoursInput!) { changePreferences(input: { quiet: $quiet }) { __typename } }',
    { quiet: { from: (hour + 18) % 24, to: (hour + 17) % 24 } },
  );
  await replanned(app);
  expect(await rows(ids)).toContainEqual(rung);
});

test('what a worker comes to at night waits for the morning, in the inbox already', async () => {
  const { ids, client, email, zone } = await candidate(3, 1);
  const { hour } = Temporal.Now.zonedDateTimeISO(zone);
  await client.get(
    'mutation($quiet: QuietHoursInput!) { changePreferences(input: { quiet: $quiet }) { __typename } }',
    { quiet: { from: hour, to: (hour + 3) % 24 } },
  );
  await replanned(app);
  await ringIn(0, ids);
  const [row] = await standing(ids, (one) => one.nudge !== 'overdue' || waits(one));
  expect(await unread(client)).toBeGreaterThan(0);
  expect(await mailsTo(email, ids)).toEqual([]);
  expect(row).toMatchObject({ state: 'pending' });
});

test('what a worker has claimed and not handed over yet is taken from it when it is done', async () => {
  const { ids, client } = await candidate(3, 1);
  await asOwner(
    app.databaseUrl,
    `update delivery set state = 'claimed', token = uuidv7(), lease_until = now() + interval '1 hour'
     where subject_id = any ($1) and kind = 'reminder' and nudge = 'overdue'`,
    [ids],
  );
  await markSent(client, ids[0] as string);
  const [row] = await asOwner(
    app.databaseUrl,
    `select state, token from delivery where subject_id = any ($1) and nudge = 'overdue'`,
    [ids],
  );
  expect(row).toEqual({ state: 'withdrawn', token: null });
});

const markSent = (client: Client, id: string) =>
  client.get('mutation($id: ID!) { markSent(followUpId: $id) { __typename } }', { id });

/** As if the mail server had been busy the first time. */
async function tryAgain(id: string) {
  await asOwner(app.databaseUrl, 'delete from send_ledger where delivery_id = $1', [id]);
  await asOwner(
    app.databaseUrl,
    `update delivery set state = 'pending', attempts = 1, ended_at = null, try_at = now() where id = $1`,
    [id],
  );
  await expireAndReRing(app.app);
}
