import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  download,
  exportOf,
  readyExport,
  requestExport,
  unpack,
} from '../../../../test/exports.js';
import {
  coachWithTeam,
  interviewHeld,
  joinedCandidate,
  password,
  record,
  somebody,
} from '../../../../test/people.js';
import { askForReview, comment, saveText } from '../../../../test/reviews.js';
import { asOwner } from '../../../../test/rows.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { coachedBy, decide, joinedMember, managedCandidate } from '../../../../test/team.js';
import { until } from '../../../../test/until.js';
import { takeUpLeft } from './exportWorker.js';
import { kindsFor } from './kinds.js';
import { makeExport } from './makeExport.js';
import { mostRows } from './readKind.js';
import { sweepExports } from './sweepExports.js';
import { tableOf } from './zipOf.js';

vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
let owner: Awaited<ReturnType<typeof coachWithTeam>>;
let ada: Awaited<ReturnType<typeof joinedMember>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let priya: Awaited<ReturnType<typeof joinedCandidate>>;
let managedId: string;

beforeAll(async () => {
  app = await startApp();
  owner = await coachWithTeam(app);
  ada = await joinedMember(app, owner);
  jamie = await joinedCandidate(app, owner);
  priya = await joinedCandidate(app, owner, { givenName: 'Priya', familyName: 'Raman' });
  for (const candidate of [jamie, priya]) {
    await coachedBy(owner, candidate, ada);
    const { candidateId, client } = candidate;
    const topics = [`notes of ${candidateId}`];
    const held = { ...interviewHeld(2, app.app.clock()), topics };
    const { followUps } = await record(client, candidateId, held);
    const text = `Dear Anna, thanks from ${candidateId}`;
    await saveText(client, followUps[0].id, text, 0, '=HYPERLINK("http://evil.example")');
    const { id } = await askForReview(client, followUps[0].id, 1);
    await comment(ada.client, id, 1, [text, 'Anna'], { body: `Adas words on ${candidateId}` });
  }
  ({ id: managedId } = await managedCandidate(ada.client, owner.teamId, 'tomasz@example.com'));
}, 60_000);
afterAll(() => app.stop());

test('a candidate takes everything along, in words, for programs and for spreadsheets', async () => {
  expect(await exportOf(jamie.client)).toBeNull();
  const made = await readyExport(jamie.client);
  const { response, bytes, files, records } = await unpack(jamie.client, made.id);
  expect(made).toMatchObject({
    ...{ percent: 100, size: bytes.length },
    url: `${app.config.baseUrl}/exports/${made.id}/download`,
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': expect.stringMatching(/^attachment; filename="afterword-.*\.zip"$/),
    'content-length': String(bytes.length),
    'cache-control': 'no-store',
  });
  expect(Object.keys(files).sort()).toEqual(
    ['README.txt', 'data.json', ...kindsFor('account').map(({ name }) => `csv/${name}.csv`)].sort(),
  );
  for (const { name } of kindsFor('account')) expect(files['README.txt']).toContain(`  ${name} (`);
  expect(records.account).toMatchObject([{ email: jamie.email }]);
  expect(records.candidates).toMatchObject([{ id: jamie.candidateId, family_name: 'Carter' }]);
  expect(records.interviews).toMatchObject([{ topics: [`notes of ${jamie.candidateId}`] }]);
  expect(records.interviewers).toHaveLength(2);
  expect(records.messages).toMatchObject([{ body: `Dear Anna, thanks from ${jamie.candidateId}` }]);
  expect(records.messageVersions).toHaveLength(1);
  expect(records.reviewComments).toMatchObject([{ body: `Adas words on ${jamie.candidateId}` }]);
  expect(records.coachings?.map(({ user_id }) => user_id)).toContain(ada.userId);
  expect(records.invitationsReceived).toMatchObject([{ email: jamie.email }]);
  expect(records.memberships).toMatchObject([{ role: 'candidate' }]);
  expect(records.mailsSent?.map(({ recipient }) => recipient)).toContain(jamie.email);
  expect(records.sessions).toHaveLength(1);
  expect(records.accountEvents).not.toEqual([]);
  expect(JSON.stringify(files)).not.toContain(priya.candidateId);
  expect(files['csv/messages.csv']).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
});

test('no secret is in it', async () => {
  const { client, email } = await somebody(app);
  const { beginSecondFactor } = await client.get(
    `mutation($password: String!) { beginSecondFactor(password: $password) {
      ... on SecondFactorSetup { secret recoveryCodes } } }`,
    { password },
  );
  const made = await readyExport(client);
  const { files } = await unpack(client, made.id);
  const all = JSON.stringify(files);
  const secrets = await asOwner(
    app.databaseUrl,
    `select s.token as secret from auth.session s join auth."user" u on u.id = s."userId" where u.email = $1
     union select a.password from auth.account a join auth."user" u on u.id = a."userId" where u.email = $1
     union select unnest(array[f.secret, f."backupCodes"]) from auth."twoFactor" f
       join auth."user" u on u.id = f."userId" where u.email = $1`,
    [email],
  );
  expect(secrets).toHaveLength(4);
  for (const { secret } of secrets) expect(all).not.toContain(secret);
  for (const secret of [beginSecondFactor.secret, ...beginSecondFactor.recoveryCodes, password])
    expect(all).not.toContain(secret);
  expect(files['README.txt']).toContain('Secrets: passwords in any form');
});

test('a coach takes along what they wrote, and nothing that they merely see', async () => {
  const made = await readyExport(ada.client);
  const { files, records } = await unpack(ada.client, made.id);
  expect(records.reviewComments?.map(({ body }) => body).sort()).toEqual(
    [jamie, priya].map(({ candidateId }) => `Adas words on ${candidateId}`).sort(),
  );
  expect(records.coachings?.map(({ candidate_id }) => candidate_id).sort()).toEqual(
    [jamie.candidateId, priya.candidateId, managedId].sort(),
  );
  for (const kind of ['candidates', 'interviews', 'messages', 'interviewers', 'applications'])
    expect(records[kind], kind).toEqual([]);
  expect(JSON.stringify(files)).not.toContain('notes of');
  expect(JSON.stringify(files)).not.toContain(jamie.email);
  const { viewer } = await priya.client.get(
    '{ viewer { candidacies { coachings { edges { node { id coach { id } } } } } } }',
  );
  const [{ node }] = viewer.candidacies[0].coachings.edges.filter(
    (edge: { node: { coach: { id: string } } }) => edge.node.coach.id === ada.userId,
  );
  await decide(priya.client, 'endCoaching', node.id);
  expect(await exportOf(ada.client)).toMatchObject({ state: 'EXPIRED', url: null });
  expect((await download(ada.client, made.id)).status).toBe(404);
  const later = await readyExport(ada.client);
  expect(later.id).not.toBe(made.id);
  expect(JSON.stringify((await unpack(ada.client, later.id)).records)).not.toContain(
    'Adas words on '.concat(priya.candidateId),
  );
});

test('whoever cares for a candidate without an account asks for theirs, and downloads it as long as they do', async () => {
  expect(await requestExport(jamie.client, managedId)).toMatchObject({ __typename: 'NotFound' });
  expect(await requestExport(ada.client, jamie.candidateId)).toMatchObject({
    __typename: 'NotFound',
  });
  const made = await readyExport(ada.client, managedId);
  const { records } = await unpack(ada.client, made.id);
  expect(records.candidates).toMatchObject([{ id: managedId, email: 'tomasz@example.com' }]);
  expect(Object.keys(records)).toEqual(kindsFor('candidate').map(({ name }) => name));
  expect(await exportOf(owner.client, managedId)).toBeNull();
  await asOwner(
    app.databaseUrl,
    'update coaching set ended_at = now() where candidate_id = $1 and user_id = $2',
    [managedId, ada.userId],
  );
  expect((await download(ada.client, made.id)).status).toBe(404);
});

test('a candidate who leaves a team takes their export along', async () => {
  const leaving = await joinedCandidate(app, owner);
  const made = await readyExport(leaving.client);
  const { leaveTeam } = await leaving.client.get(
    'mutation($id: ID!) { leaveTeam(input: { teamId: $id, withData: KEEP_FOR_TEAM }) { __typename } }',
    { id: owner.teamId },
  );
  expect(leaveTeam.__typename).toBe('Viewer');
  const { records } = await unpack(leaving.client, made.id);
  expect(records.candidates).toMatchObject([{ id: leaving.candidateId }]);
});

test('nobody else downloads it: foreign, unready and nonexistent answer alike', async () => {
  const { id } = await readyExport(jamie.client);
  const nonexistent = await download(priya.client, '01900000-0000-7000-8000-000000000000');
  const said = await nonexistent.text();
  expect(nonexistent.status).toBe(404);
  for (const [client, of] of [
    [priya.client, id],
    [owner.client, id],
    [jamie.client, 'nonsense'],
  ] as const) {
    const answer = await download(client, of);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(said);
  }
  expect((await download(app.client(), id)).status).toBe(401);
});

test('after a week it is over, and its bytes are gone', async () => {
  const made = await readyExport(jamie.client);
  const kept = Temporal.Instant.from(made.expiresAt).since(Temporal.Instant.from(made.createdAt));
  expect(Math.round(kept.total('hours'))).toBe(7 * 24);
  const chunks = () =>
    asOwner(app.databaseUrl, 'select from export_chunk where export_id = $1', [made.id]);
  expect(await chunks()).not.toEqual([]);
  const later = (hours: number) => ({ ...app.app, clock: () => app.app.clock().add({ hours }) });
  await sweepExports(later(7 * 24 - 1));
  expect(await chunks()).not.toEqual([]);
  await sweepExports(later(7 * 24 + 1));
  expect(await chunks()).toEqual([]);
  expect(await exportOf(jamie.client)).toMatchObject({ state: 'EXPIRED', url: null });
  expect((await download(jamie.client, made.id)).status).toBe(404);
  await sweepExports(later(31 * 24));
  expect(await exportOf(jamie.client)).toBeNull();
});

test('asked for twice it is made once, and one that a worker left lying is taken up again', async () => {
  const asked = await Promise.all(Array.from({ length: 8 }, () => requestExport(priya.client)));
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  const { id } = asked[0];
  await until('it', async () => (await exportOf(priya.client)).state === 'READY');
  await asOwner(
    app.databaseUrl,
    `update export set state = 'running', token = gen_random_uuid(), done = 3,
       worked_at = now() - interval '61 seconds' where id = $1`,
    [id],
  );
  expect(await exportOf(priya.client)).toMatchObject({ state: 'RUNNING', url: null });
  await takeUpLeft(app.app);
  await until('it again', async () => (await exportOf(priya.client)).state === 'READY');
});

test('one that fails is tried again, and says so in the end', async () => {
  const broken = {
    ...app.app,
    accounts: { ...app.app.accounts, rows: () => Promise.reject(new Error('away')) },
  };
  const { client } = await somebody(app);
  const { id } = await readyExport(client);
  const again = () =>
    asOwner(app.databaseUrl, `update export set state = 'requested' where id = $1`, [id]);
  const tries = () =>
    asOwner(app.databaseUrl, 'select attempts, state from export where id = $1', [id]);
  await again();
  for (const attempts of [2, 3, 4]) {
    await expect(makeExport(broken, id)).rejects.toThrow('away');
    expect(await tries()).toEqual([{ attempts, state: 'requested' }]);
  }
  await makeExport(broken, id);
  expect(await tries()).toEqual([{ attempts: 5, state: 'failed' }]);
  expect(await exportOf(client)).toMatchObject({ state: 'FAILED', url: null });
});

test('what would be too large is not begun again and again', async () => {
  const { client, candidateId } = await joinedCandidate(app, owner);
  const { id } = await readyExport(client);
  const fill = (from: number, to: number) =>
    asOwner(
      app.databaseUrl,
      `insert into send_ledger (delivery_id, version, recipient, channel, team_id, candidate_id, message_id, state)
       select d.id, n, 'r', 'email', team_id, candidate_id, 'm', 'accepted'
       from (select * from delivery where candidate_id = $1 limit 1) d, generate_series($2::int, $3::int) n`,
      [candidateId, from, to],
    );
  const again = async () => {
    await asOwner(app.databaseUrl, `update export set state = 'requested' where id = $1`, [id]);
    await makeExport(app.app, id);
    return (await exportOf(client)).state;
  };
  await fill(1_000, 1_000 + mostRows - 100);
  expect(await again()).toBe('READY');
  await fill(100_000, 100_200);
  expect(await again()).toBe('FAILED');
});

test('an erasure waits for an export that is being made, and takes it along', async () => {
  const { client, candidateId } = await joinedCandidate(app, owner);
  const { id } = await readyExport(client);
  await asOwner(app.databaseUrl, `update export set state = 'requested' where id = $1`, [id]);
  let goOn = () => {};
  const reading = new Promise<void>((done) => {
    goOn = done;
  });
  const rows: typeof app.app.accounts.rows = async (...asked) => {
    await reading;
    return app.app.accounts.rows(...asked);
  };
  const making = makeExport({ ...app.app, accounts: { ...app.app.accounts, rows } }, id);
  await until('it to read', async () => (await exportOf(client)).state === 'RUNNING');
  let over = false;
  const leaving = client
    .get(
      'mutation($id: ID!) { leaveTeam(input: { teamId: $id, withData: ERASE }) { __typename } }',
      { id: owner.teamId },
    )
    .then(() => {
      over = true;
    });
  await new Promise((done) => setTimeout(done, 500));
  expect(over).toBe(false);
  goOn();
  await making;
  await leaving;
  expect(await exportOf(client)).toMatchObject({ state: 'EXPIRED', url: null });
  const chunks = 'select from export_chunk where export_id = $1';
  expect(await asOwner(app.databaseUrl, chunks, [id])).toEqual([]);
  const gone = 'select from candidate where id = $1';
  expect(await asOwner(app.databaseUrl, gone, [candidateId])).toEqual([]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'a cell %j is no formula in a spreadsheet',
  (cell) => {
    expect(tableOf([{ note: cell }])).toMatch(/^\uFEFFnote\r\n"?'/);
  },
);

/** Why a table with something of people in it is in no export. */
const leftOut: Record<string, string> = {
  'public.audit_entry':
    'ids and names of fields of what members did; the team’s log, read by its owners',
  'public.policy_change_item':
    'what a proposed policy would move; worked out from the plan, and not kept',
  'auth.twoFactor': 'secrets; the account says whether there is a second factor',
};

test('every table with something of a person in it is exported, or named with the reason', async () => {
  const rows = await asOwner(
    app.databaseUrl,
    `select distinct table_schema || '.' || table_name as name from information_schema.columns
     where table_schema in ('public', 'auth')
       and (column_name in ('candidate_id', 'user_id', 'userId', 'actor_id') or column_name like '%\\_by')`,
  );
  const exported = kindsFor('account').map(
    ({ by, table }) => `${by === 'auth' ? 'auth' : 'public'}.${table}`,
  );
  const missing = rows
    .map(({ name }) => name as string)
    .filter((name) => !exported.includes(name) && !(name in leftOut));
  expect(missing, 'add a kind to kinds.ts, or name it in leftOut with the reason').toEqual([]);
  const known = rows.map(({ name }) => name);
  for (const name of Object.keys(leftOut)) expect(known).toContain(name);
});
