import { Temporal } from '@afterword/engine';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../../../../test/client.js';
import { exportOf, readyExport } from '../../../../test/exports.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../../test/people.js';
import { askForReview, comment, giveBack, letter, saveText } from '../../../../test/reviews.js';
import { asOwner } from '../../../../test/rows.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { managedCandidate } from '../../../../test/team.js';
import { mailsWith } from '../../../../test/traces.js';
import type { LiveEvent } from '../../../graphql/liveEvents.js';
import { runRetention } from './runRetention.js';

vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
let owner: Awaited<ReturnType<typeof coachWithTeam>>;
let count = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await coachWithTeam(app);
});

const sql = (statement: string, ...values: unknown[]) =>
  asOwner(app.databaseUrl, statement, values);
const runAt = (now: string) =>
  runRetention({ ...app.app, clock: () => Temporal.Instant.from(now) });

/** Has the team keep things for so many months, as set at `since`, in its zone. */
const keep = (months: number, since: string, zone = 'UTC', teamId = owner.teamId) =>
  sql(
    'update team set retention_months = $2, retention_since = $3, zone = $4 where id = $1',
    ...[teamId, months, since, zone],
  );

/** An application in which everything happened at `last`. */
async function application(candidateId: string, last: string, client = owner.client) {
  const interview = await record(client, candidateId, interviewHeld(2, app.app.clock()));
  const { id } = interview.application;
  await sql('update application set created_at = $2 where id = $1', id, last);
  await sql(
    `update interview set starts_at = $2::timestamptz - interval '1 hour', ends_at = $2, created_at = $2
     where application_id = $1`,
    ...[id, last],
  );
  await sql(
    'update application_event set at = $2, recorded_at = $2 where application_id = $1',
    id,
    last,
  );
  await sql(`update follow_up set state = 'withdrawn' where application_id = $1`, id);
  return { id: id as string, followUpId: interview.followUps[0].id as string };
}

/** A candidate without an account, taken in at `since`. */
async function managed(since: string) {
  const { id } = await managedCandidate(
    owner.client,
    owner.teamId,
    `tomasz.${++count}@example.com`,
  );
  await sql('update candidate set created_at = $2 where id = $1', id, since);
  await sql('update coaching set proposed_at = $2 where candidate_id = $1', id, since);
  return id;
}

const stands = async (table: string, id: string) =>
  (await sql(`select from ${table} where id = $1`, id)).length === 1;

test.each([
  ['UTC', 6, '2026-08-31T12:00:00Z', '2027-02-27T23:59:59Z', '2027-02-28T00:00:00Z'],
  ['UTC', 6, '2027-08-31T12:00:00Z', '2028-02-28T23:59:59Z', '2028-02-29T00:00:00Z'],
  ['UTC', 12, '2028-02-29T12:00:00Z', '2029-02-27T23:59:59Z', '2029-02-28T00:00:00Z'],
  ['UTC', 7, '2026-12-31T12:00:00Z', '2027-07-30T23:59:59Z', '2027-07-31T00:00:00Z'],
  ['Pacific/Kiritimati', 6, '2026-08-31T09:59:59Z', '2027-02-27T09:59:59Z', '2027-02-27T10:00:00Z'],
  ['Pacific/Kiritimati', 6, '2026-08-31T10:00:00Z', '2027-02-28T09:59:59Z', '2027-02-28T10:00:00Z'],
  [
    'America/Los_Angeles',
    6,
    '2026-09-01T06:59:59Z',
    '2027-02-28T07:59:59Z',
    '2027-02-28T08:00:00Z',
  ],
])(
  'in %s %i months after %s are over between %s and %s',
  async (zone, months, last, before, after) => {
    const { candidateId, client } = await joinedCandidate(app, owner);
    const { id } = await application(candidateId, last, client);
    await keep(months, '2026-01-01T00:00:00Z', zone);
    await runAt(before);
    expect(await stands('application', id)).toBe(true);
    await runAt(after);
    expect(await stands('application', id)).toBe(false);
    // Whoever has an account stays with the team until they leave.
    expect(await stands('candidate', candidateId)).toBe(true);
  },
);

test.each([
  [
    'a fact recorded later',
    `insert into application_event (team_id, candidate_id, application_id, kind, at, recorded_at)
    select team_id, candidate_id, id, 'reply', '2026-01-01', '2026-06-01' from application where id = $1`,
  ],
  [
    'an interview that ended later',
    `update interview set ends_at = '2026-06-01' where application_id = $1`,
  ],
  [
    'a message sent later',
    `insert into message (follow_up_id, team_id, candidate_id, version, subject, body,
      state, written_by, sent_at, updated_at)
    select id, team_id, candidate_id, 1, '', '', 'sent', candidate_id, '2026-06-01', '2026-01-01'
    from follow_up where application_id = $1 limit 1`,
  ],
  [
    'a draft written later',
    `insert into message (follow_up_id, team_id, candidate_id, version, subject, body,
      state, written_by, updated_at)
    select id, team_id, candidate_id, 1, '', '', 'draft', candidate_id, '2026-06-01'
    from follow_up where application_id = $1 limit 1`,
  ],
  [
    'something planned for later',
    `update follow_up set state = 'planned', due_at = '2026-06-01'
    where application_id = $1`,
  ],
])('%s keeps an application for longer', async (_, happening) => {
  const { candidateId, client } = await joinedCandidate(app, owner);
  const { id } = await application(candidateId, '2026-01-01T12:00:00Z', client);
  await keep(6, '2025-01-01T00:00:00Z');
  await sql(happening, id);
  await runAt('2026-11-30T12:00:00Z');
  expect(await stands('application', id)).toBe(true);
  await runAt('2026-12-01T12:00:00Z');
  expect(await stands('application', id)).toBe(false);
});

/** An application with a draft under review, of which nothing was heard for eight months. */
async function asleep(candidateId: string, client: Client) {
  const interview = await record(client, candidateId, interviewHeld(2, app.app.clock()));
  const { id } = interview.application;
  const [first, second] = interview.followUps;
  await saveText(client, first.id, letter('Anna'), 0);
  await saveText(client, second.id, letter('Luis'), 0);
  const review = await askForReview(client, first.id, 1);
  const ago = "- interval '8 months'";
  const ofMessages = 'follow_up_id in (select id from follow_up where application_id = $1)';
  for (const [table, columns, where] of [
    ['application', ['created_at'], 'id = $1'],
    ['interview', ['starts_at', 'ends_at', 'created_at'], 'application_id = $1'],
    ['application_event', ['at', 'recorded_at'], 'application_id = $1'],
    ['follow_up', ['opens_at', 'suggested_at', 'due_at', 'latest_at'], 'application_id = $1'],
    ['message', ['updated_at'], ofMessages],
    ['review', ['requested_at'], ofMessages],
  ] as const)
    await sql(
      `update ${table} set ${columns.map((column) => `${column} = ${column} ${ago}`).join(', ')} where ${where}`,
      id,
    );
  return {
    ...{ id: id as string, interviewId: interview.id as string, reviewId: review.id as string },
    unreviewed: second.id as string,
  };
}

const acts: [string, (of: Awaited<ReturnType<typeof asleep>>, by: Client) => Promise<unknown>][] = [
  ['a review that is asked for', ({ unreviewed }, by) => askForReview(by, unreviewed, 1)],
  ['a review that is decided', ({ reviewId }) => giveBack(owner.client, reviewId)],
  [
    'a comment in one',
    ({ reviewId }) =>
      comment(owner.client, reviewId, 1, [letter('Anna'), 'Dear'], { body: 'Hello?' }),
  ],
  [
    'an interview that is changed',
    ({ interviewId }, by) =>
      by.get(
        `mutation($id: ID!) { changeInterview(input: { interviewId: $id, topics: ["Birds"] }) {
          __typename } }`,
        { id: interviewId },
      ),
  ],
];
test.each(acts)('%s today keeps an application for longer', async (_, act) => {
  const { candidateId, client } = await joinedCandidate(app, owner);
  const [idle, busy] = [await asleep(candidateId, client), await asleep(candidateId, client)];
  await keep(6, '2025-01-01T00:00:00Z');
  const done = await act(busy, client);
  expect(JSON.stringify(done)).not.toMatch(/NotFound|Conflict|InvalidInput/);
  await sql(`update follow_up set state = 'withdrawn' where application_id = $1`, busy.id);
  await runAt(app.app.clock().toString());
  expect(await stands('application', idle.id)).toBe(false);
  expect(await stands('application', busy.id)).toBe(true);
});

test('an interview to come keeps an application, however long nothing was heard', async () => {
  const { candidateId, client } = await joinedCandidate(app, owner);
  const { id } = await application(candidateId, '2026-01-01T12:00:00Z', client);
  await sql(
    `update interview set starts_at = '2027-01-10', ends_at = '2027-01-11' where application_id = $1`,
    id,
  );
  await keep(6, '2025-01-01T00:00:00Z');
  await runAt('2026-12-24T12:00:00Z');
  expect(await stands('application', id)).toBe(true);
});

test('a candidate without an account goes with the last application, and not before', async () => {
  const id = await managed('2026-01-01T12:00:00Z');
  const first = await application(id, '2026-02-01T12:00:00Z');
  const last = await application(id, '2026-03-01T12:00:00Z');
  const fresh = await managed('2026-06-01T12:00:00Z');
  await readyExport(owner.client, id);
  await keep(6, '2025-01-01T00:00:00Z');
  await runAt('2026-08-15T12:00:00Z');
  expect(await stands('application', first.id)).toBe(false);
  expect(await stands('application', last.id)).toBe(true);
  expect(await stands('candidate', id)).toBe(true);
  expect((await exportOf(owner.client, id)).state).toBe('EXPIRED');
  await runAt('2026-09-01T12:00:00Z');
  expect(await stands('candidate', id)).toBe(false);
  expect(await stands('candidate', fresh)).toBe(true);
});

test('what is erased leaves no delivery, no ledger and no caught mail behind', async () => {
  const { candidateId, client } = await joinedCandidate(app, owner, { givenName: 'Ruff' });
  const { id, followUpId } = await application(candidateId, '2026-01-01T12:00:00Z', client);
  const [{ id: deliveryId }] = await sql(
    `insert into delivery (team_id, candidate_id, kind, subject_id, due_at, until, try_at, state)
     select team_id, candidate_id, 'message', id, now(), now(), now(), 'sent' from follow_up where id = $1
     returning id`,
    followUpId,
  );
  await sql(
    `insert into send_ledger (delivery_id, version, recipient, channel, team_id, candidate_id, message_id, state)
     select id, 1, 'a@b.example', 'email', team_id, candidate_id, '<caught@test>', 'accepted'
     from delivery where id = $1`,
    deliveryId,
  );
  await createTransport(app.caughtAt).sendMail({
    ...{ from: 'a@b.example', to: 'c@d.example', subject: 'Whimbrel', messageId: '<caught@test>' },
  });
  expect(await mailsWith(app, 'Whimbrel')).toHaveLength(1);
  await keep(6, '2025-01-01T00:00:00Z');
  await runAt('2026-07-01T12:00:00Z');
  expect(await stands('application', id)).toBe(false);
  expect(await stands('delivery', deliveryId)).toBe(false);
  expect(await mailsWith(app, 'Whimbrel')).toEqual([]);
});

test('two processes at once, and one that was stopped in between, erase all of it once', async () => {
  const { candidateId, client } = await joinedCandidate(app, owner);
  const { id } = await application(candidateId, '2026-01-01T12:00:00Z', client);
  await sql(
    `insert into application (team_id, candidate_id, company, position, created_at)
     select team_id, candidate_id, 'C', 'P', created_at from application, generate_series(1, 119) where id = $1`,
    id,
  );
  await keep(6, '2025-01-01T00:00:00Z');
  const left = async () =>
    (await sql('select count(*)::int as left from application where team_id = $1', owner.teamId))[0]
      .left;
  // The worker is stopped with the second batch.
  let erased = 0;
  const dying = {
    ...app.app,
    clock: () => Temporal.Instant.from('2026-07-02T12:00:00Z'),
    live: {
      ...app.app.live,
      announce: async (_: unknown, ...events: LiveEvent[]) => {
        erased += events.length;
        if (erased > 60) throw new Error('killed');
      },
    },
  };
  await runRetention(dying);
  expect(await left()).toBe(70);
  await Promise.all([runAt('2026-07-02T12:00:00Z'), runAt('2026-07-02T12:00:00Z')]);
  expect(await left()).toBe(0);
  const ranOn = () =>
    sql('select retention_ran_on::text as day from team where id = $1', owner.teamId);
  expect(await ranOn()).toEqual([{ day: '2026-07-02' }]);
});

test('leaders set it, with a week to think again, and see what it will erase first', async () => {
  const { candidateId, client } = await joinedCandidate(app, owner);
  const old = await application(candidateId, '2020-01-01T12:00:00Z', client);
  await application(candidateId, '2020-02-01T12:00:00Z', client);
  const alone = await managed('2020-01-01T12:00:00Z');
  const set = async (retentionMonths: number | null) =>
    (
      await owner.client.get(
        `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename
          ... on Team { retentionMonths } ... on InvalidInput { fields { field allowed } } } }`,
        { input: { teamId: owner.teamId, retentionMonths } },
      )
    ).updateTeam;
  const preview = async (months: number, by = owner.client) =>
    (
      await by.get(
        `query($id: ID!, $months: Int!) { team(id: $id) {
          retentionPreview(months: $months) { on applications candidates } } }`,
        { id: owner.teamId, months },
      )
    ).team.retentionPreview;
  await sql(`update team set zone = 'UTC' where id = $1`, owner.teamId);
  for (const months of [5, 121])
    expect(await set(months)).toEqual({
      __typename: 'InvalidInput',
      fields: [
        { field: 'retentionMonths', allowed: '6 to 120 months, or null to keep everything' },
      ],
    });
  const today = app.app.clock().toZonedDateTimeISO('UTC').toPlainDate();
  const first = { on: today.add({ days: 7 }).toString(), applications: 2, candidates: 1 };
  expect(await preview(12)).toEqual(first);
  expect(await preview(12, client)).toBeNull();
  expect(await set(12)).toEqual({ __typename: 'Team', retentionMonths: 12 });
  expect(await preview(12)).toEqual(first);
  await runAt(`${today.add({ days: 6 })}T23:00:00Z`);
  expect(await stands('application', old.id)).toBe(true);
  expect(await set(null)).toEqual({ __typename: 'Team', retentionMonths: null });
  await runAt(`${today.add({ days: 8 })}T12:00:00Z`);
  expect(await stands('application', old.id)).toBe(true);
  await set(12);
  await runAt(`${today.add({ days: 7 })}T12:00:00Z`);
  expect(await stands('application', old.id)).toBe(false);
  expect(await stands('candidate', alone)).toBe(false);
  expect(await preview(12)).toBeNull();
  const { updateTeam } = await owner.client.get(
    `mutation($id: ID!) { updateTeam(input: { teamId: $id, name: "N" }) { ... on Team { retentionMonths } } }`,
    { id: owner.teamId },
  );
  expect(updateTeam.retentionMonths).toBe(12);
});
