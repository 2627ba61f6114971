import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, propose, wholeTeam } from '../../../test/team.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

async function leave(by: Client, withData?: string) {
  const { leaveTeam } = await by.get(
    `mutation($input: LeaveTeamInput!) { leaveTeam(input: $input) { __typename
      ... on Viewer { memberships { id } } ... on InvalidInput { fields { field allowed } } } }`,
    { input: { teamId: team.owner.teamId, withData } },
  );
  return leaveTeam;
}

/** The tables, of whichever schema, with a row that holds `canary` somewhere. */
async function tablesWith(canary: string): Promise<string[]> {
  const owner = new pg.Client(app.databaseUrl);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await owner.query(`select from ${name} t where t::text like $1 limit 1`, [
        `%${canary}%`,
      ]);
      if (hit.rowCount) found.push(name);
    }
    return found;
  } finally {
    await owner.end();
  }
}

/** A candidate with an interview, a draft, reminders and a proposed coach, all of them marked. */
async function busyCandidate(canary: string) {
  const jamie = await joinedCandidate(app, team.owner, { givenName: `J${canary}` });
  await coachedBy(team.head, jamie, team.ada);
  await propose(team.head.client, jamie.candidateId, team.ben.userId);
  const interview = await record(jamie.client, jamie.candidateId, {
    ...interviewHeld(2, app.app.clock()),
    topics: [`about ${canary}`],
  });
  await jamie.client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
    {
      input: {
        followUpId: interview.followUps[0].id,
        subject: canary,
        body: canary,
        expectedVersion: 0,
      },
    },
  );
  return jamie;
}

test('a candidate says what becomes of the data, or stays', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  expect(await leave(jamie.client)).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'withData', allowed: 'KEEP_FOR_TEAM or ERASE' }],
  });
  const { viewer } = await jamie.client.get('{ viewer { memberships { id } } }');
  expect(viewer.memberships).toHaveLength(1);
});

test('whoever leaves and has it erased leaves no trace in any table', async () => {
  const canary = 'kingfisher';
  const jamie = await busyCandidate(canary);
  const before = await tablesWith(canary);
  expect(before).toEqual(
    expect.arrayContaining(['public.candidate', 'public.interview', 'public.message']),
  );
  expect(await tablesWith(jamie.candidateId)).toEqual(
    expect.arrayContaining(['public.coaching', 'public.delivery', 'public.follow_up']),
  );
  expect(await leave(jamie.client, 'ERASE')).toEqual({ __typename: 'Viewer', memberships: [] });
  // Their account goes on; it is theirs, not the team's.
  const accounts = (name: string) => !name.startsWith('auth.');
  expect((await tablesWith(canary)).filter(accounts)).toEqual([]);
  // That somebody erased a candidate is known; who that was is not, any more.
  expect(await tablesWith(jamie.candidateId)).toEqual(['public.audit_entry']);
  const { viewer } = await jamie.client.get('{ viewer { candidacies { id } } }');
  expect(viewer.candidacies).toEqual([]);
});

test('whoever leaves the data with the team is no longer in it, and nobody coaches them', async () => {
  const jamie = await busyCandidate('wagtail');
  expect(await leave(jamie.client, 'KEEP_FOR_TEAM')).toMatchObject({ __typename: 'Viewer' });
  const ask = (client: Client) =>
    client.ask(
      `query($id: ID!) { candidate(id: $id) { joined coachings(first: 9) { edges { node { id } } }
        applications(first: 9) { edges { node { id } } } } }`,
      { id: jamie.candidateId },
    );
  for (const { client } of [jamie, team.ada, team.ben])
    expect((await ask(client)).data).toEqual({ candidate: null });
  const { data } = await ask(team.head.client);
  expect(data.candidate).toMatchObject({ joined: false, coachings: { edges: [] } });
  expect(data.candidate.applications.edges).toHaveLength(1);
});
