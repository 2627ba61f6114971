import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, propose, wholeTeam } from '../../../test/team.js';
import { tablesWith } from '../../../test/traces.js';

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

/** A candidate with an interview, reminders, a coach and a proposed one. */
async function busyCandidate() {
  const jamie = await joinedCandidate(app, team.owner);
  await coachedBy(team.head, jamie, team.ada);
  await propose(team.head.client, jamie.candidateId, team.ben.userId);
  await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
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

test('whoever leaves and has it erased is known to no table any more', async () => {
  const jamie = await busyCandidate();
  expect(await tablesWith(app, jamie.candidateId)).toEqual(
    expect.arrayContaining(['public.coaching', 'public.delivery', 'public.follow_up']),
  );
  expect(await leave(jamie.client, 'ERASE')).toEqual({ __typename: 'Viewer', memberships: [] });
  // That somebody erased a candidate is known; who that was is not, any more.
  expect(await tablesWith(app, jamie.candidateId)).toEqual(['public.audit_entry']);
  const { viewer } = await jamie.client.get('{ viewer { candidacies { id } } }');
  expect(viewer.candidacies).toEqual([]);
});

test('whoever leaves the data with the team is no longer in it, and nobody coaches them', async () => {
  const jamie = await busyCandidate();
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
