import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { managedCandidate, userIdOf, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { enterAs, inTransaction } from '../../db/transaction.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

/** A page of a team's log, its filter and place given; null for whoever may not read it. */
async function audit(by: Client, teamId: string, args: object = {}) {
  const { team: found } = await by.get(
    `query($teamId: ID!, $filter: AuditFilter, $first: Int, $after: String) { team(id: $teamId) {
      audit(filter: $filter, first: $first, after: $after) {
        edges { node { id at via viaId operation record recordId recordName action fields candidateId
          actorId actor { name } candidate { id } } }
        pageInfo { hasNextPage endCursor } } } }`,
    { teamId, first: 100, ...args },
  );
  return found?.audit ?? null;
}

type Entry = Record<string, string>;
const entries = async (filter: object): Promise<Entry[]> => {
  const { edges } = await audit(team.owner.client, team.owner.teamId, { filter });
  return edges.map(({ node }: { node: Entry }) => node);
};
const said = ({ record, action }: Entry) => `${record} ${action}`;

const saveDraft = `saveDraft(input: { followUpId: $id, subject: $text, body: $text, expectedVersion: $version })`;
const save = (client: Client, id: string, version: number, text: string) =>
  client.get(
    `mutation($id: ID!, $text: String!, $version: Int!) { ${saveDraft} { __typename ... on Problem { message } } }`,
    { id, version, text },
  );

test('an act is written down with who did it, when, in which session and under which name', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const interview = await record(team.head.client, jamie.candidateId, {
    ...interviewHeld(2, app.app.clock()),
  });
  const written = await entries({ candidate: jamie.candidateId, operation: 'recordInterview' });
  expect(written.map(said).sort()).toEqual([
    'APPLICATION CREATED',
    'INTERVIEW CREATED',
    'INTERVIEWER CREATED',
    'INTERVIEWER CREATED',
    'PANEL_SEAT CREATED',
    'PANEL_SEAT CREATED',
  ]);
  const { viewer } = await team.head.client.get('{ viewer { id name sessions { id } } }');
  for (const entry of written)
    expect(entry).toMatchObject({
      at: written[0]?.at,
      actorId: viewer.id,
      actor: { name: viewer.name },
      candidate: { id: jamie.candidateId },
      via: 'SESSION',
      viaId: viewer.sessions[0].id,
      fields: [],
    });
  expect(written.find(({ record }) => record === 'INTERVIEW')).toMatchObject({
    recordId: interview.id,
    recordName: 'Northwind Studio, round 1',
  });
});

test('of several mutations in one request each names itself', async () => {
  const { id } = await managedCandidate(team.head.client, team.owner.teamId, 'two@example.com');
  const interview = await record(team.head.client, id, interviewHeld(2, app.app.clock()));
  const followUpId = interview.followUps[0].id;
  await team.head.client.get(
    `mutation($id: ID!, $application: ID!, $text: String!, $version: Int!) {
      ${saveDraft} { __typename }
      recordReply(input: { applicationId: $application }) { __typename } }`,
    { id: followUpId, application: interview.application.id, text: 'T', version: 0 },
  );
  expect(await entries({ recordId: followUpId })).toMatchObject([
    { operation: 'saveDraft', recordName: 'Anna Weber' },
  ]);
  expect(await entries({ candidate: id, record: 'APPLICATION_EVENT' })).toMatchObject([
    { operation: 'recordReply' },
  ]);
});

test('a change names the fields and nothing of what stood in them', async () => {
  const canary = 'bittern';
  const jamie = await joinedCandidate(app, team.owner, { givenName: canary, familyName: canary });
  const interview = await record(jamie.client, jamie.candidateId, {
    ...interviewHeld(2, app.app.clock()),
    topics: [canary],
  });
  await save(jamie.client, interview.followUps[0].id, 0, canary);
  await jamie.client.get(
    `mutation($id: ID!, $topics: [String!]) { changeInterview(input: { interviewId: $id, topics: $topics }) {
      __typename } }`,
    { id: interview.id, topics: [canary, `${canary}s`] },
  );
  expect(await entries({ recordId: interview.id, action: 'CHANGED' })).toMatchObject([
    { operation: 'changeInterview', fields: ['topics'], candidateId: jamie.candidateId },
  ]);
  const told = await asOwner(
    app.databaseUrl,
    `select from audit_entry e where e::text ilike '%${canary}%'`,
  );
  expect(told).toEqual([]);
});

test('while somebody types there is one entry in five minutes, and one for each hand', async () => {
  const { id } = await managedCandidate(team.head.client, team.owner.teamId, 'typing@example.com');
  const interview = await record(team.head.client, id, interviewHeld(2, app.app.clock()));
  const recordId = interview.followUps[0].id;
  const typed = async () => (await entries({ recordId })).map(said);
  await save(team.head.client, recordId, 0, 'D');
  await save(team.head.client, recordId, 1, 'De');
  await save(team.head.client, recordId, 2, 'Dea');
  expect(await typed()).toEqual(['MESSAGE CREATED']);
  await save(team.owner.client, recordId, 3, 'Dear');
  await asOwner(app.databaseUrl, `update audit_entry set at = at - interval '6 minutes'`);
  await save(team.head.client, recordId, 4, 'Dear A');
  await save(team.head.client, recordId, 4, 'Too late, and not saved');
  expect(await typed()).toEqual(['MESSAGE CHANGED', 'MESSAGE CHANGED', 'MESSAGE CREATED']);
  // Another act on the same text, a moment later.
  await inTransaction(
    app.app.db.app,
    enterAs(team.head.userId, { operation: 'applySuggestion', via: 'session', viaId: null }),
    ({ manager }) =>
      manager.query(`update message set body = 'Dear Anna' where follow_up_id = $1`, [recordId]),
  );
  expect(await typed()).toHaveLength(4);
});

test('what comes by the link of an invitation says so', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const [joined] = await entries({ candidate: jamie.candidateId, action: 'CHANGED' });
  expect(joined).toMatchObject({
    operation: 'acceptInvitation',
    via: 'LINK',
    viaId: jamie.link.invitationId,
    actorId: await userIdOf(jamie.client),
  });
});

test('a message that leaves by itself is the work of a job', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const interview = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const recordId = interview.followUps[0].id;
  await team.head.client.get(
    `mutation($id: ID!) { sendMessage(input: { followUpId: $id, expectedVersion: 0,
      overrideReason: "As agreed" }) { __typename } }`,
    { id: recordId },
  );
  const left = await until('the message to be gone', async () =>
    (await entries({ recordId, operation: 'deliver' })).find(({ action }) => action === 'CHANGED'),
  );
  expect(left).toMatchObject({
    via: 'JOB',
    viaId: null,
    actorId: null,
    fields: ['sentAt', 'state'],
  });
});

test('owners read it; to everybody else it is as if there were none', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const stranger = await coachWithTeam(app);
  const { teamId } = team.owner;
  expect((await audit(team.owner.client, teamId)).edges).not.toEqual([]);
  for (const { client } of [team.head, team.ada, jamie])
    expect(await audit(client, teamId)).toBeNull();
  expect(await audit(stranger.client, teamId)).toBeNull();
  const foreign = await audit(stranger.client, stranger.teamId, {
    filter: { candidate: jamie.candidateId },
  });
  expect(foreign).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect(await audit(stranger.client, stranger.teamId, { filter: { actor: 'nobody' } })).toEqual(
    foreign,
  );
});

test('pages follow each other without gap, the newest first, within the bounds of time', async () => {
  const owner = await coachWithTeam(app);
  const { id } = await managedCandidate(owner.client, owner.teamId, 'paged@example.com');
  await record(owner.client, id, interviewHeld(2, app.app.clock()));
  const all = (await audit(owner.client, owner.teamId)).edges.map(
    ({ node }: { node: Entry }) => node,
  );
  const paged: Entry[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page = await audit(owner.client, owner.teamId, { first: 2, after });
    paged.push(...page.edges.map(({ node }: { node: Entry }) => node));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(paged).toEqual(all);
  expect(all.at(-1)).toMatchObject({ record: 'TEAM', action: 'CREATED', operation: 'createTeam' });
  expect(all.map(({ at }: Entry) => at)).toEqual(
    [...all.map(({ at }: Entry) => at)].sort().reverse(),
  );
  const between = { from: all.at(-1).at, to: all[0].at };
  const { edges } = await audit(owner.client, owner.teamId, { filter: between });
  expect(edges.map(({ node }: { node: Entry }) => node)).toEqual(
    all.filter(({ at }: Entry) => at !== all[0].at),
  );
});

test('of who was erased the ids remain, and that it was done; a team takes its log along', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
  const before = await entries({ candidate: jamie.candidateId });
  await jamie.client.get(
    `mutation($id: ID!) { leaveTeam(input: { teamId: $id, withData: ERASE }) { __typename } }`,
    { id: team.owner.teamId },
  );
  const after = await entries({ candidate: jamie.candidateId });
  expect(after).toHaveLength(before.length + 1);
  expect(after[0]).toMatchObject({
    record: 'CANDIDATE',
    action: 'REMOVED',
    operation: 'leaveTeam',
  });
  for (const entry of after) expect(entry).toMatchObject({ candidate: null });

  const owner = await coachWithTeam(app);
  await owner.client.get(
    `mutation { deleteAccount(password: "correct horse battery") { __typename } }`,
  );
  expect(
    await asOwner(app.databaseUrl, 'select from audit_entry where team_id = $1', [owner.teamId]),
  ).toEqual([]);
});

test('what an account that is deleted leaves behind is said to be its own doing', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const userId = await userIdOf(jamie.client);
  await jamie.client.get(
    `mutation { deleteAccount(password: "correct horse battery") { __typename } }`,
  );
  expect(await entries({ actor: userId, operation: 'deleteAccount' })).toMatchObject([
    { record: 'MEMBERSHIP', action: 'REMOVED', via: 'SESSION', actor: null },
    { record: 'CANDIDATE', action: 'REMOVED', candidateId: jamie.candidateId, candidate: null },
  ]);
});

test('nothing that came through the server lacks the name of what it was', async () => {
  expect(
    await asOwner(
      app.databaseUrl,
      'select from audit_entry where operation is null or via is null',
    ),
  ).toEqual([]);
});
