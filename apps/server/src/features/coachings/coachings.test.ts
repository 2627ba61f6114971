import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { openSocket } from '../../../test/socket.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import {
  accept,
  coachedBy,
  decide,
  handOver,
  inviteLater,
  managedCandidate,
  propose,
  wholeTeam,
} from '../../../test/team.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
/** Invited by the owner; a new one for each test. */
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
beforeEach(async () => {
  jamie = await joinedCandidate(app, team.owner);
});
afterAll(() => app.stop());

const missing = '01900000-0000-7000-8000-000000000000';

/** Whether somebody sees the candidate. */
async function sees(client: Client, id = jamie.candidateId): Promise<boolean> {
  const { candidate } = await client.get('query($id: ID!) { candidate(id: $id) { id } }', { id });
  return candidate !== null;
}

const history = async (client: Client, id = jamie.candidateId) =>
  (
    await client.get(
      `query($id: ID!) { candidate(id: $id) { coachings(first: 50, ended: true) { edges { node {
        state coach { id } endedBy { id } } } } } }`,
      { id },
    )
  ).candidate.coachings.edges.map(({ node }: { node: object }) => node);

test('a coach sees a candidate from the moment of consent until the moment it ends', async () => {
  const { owner, head, ada, ben } = team;
  expect(await sees(owner.client)).toBe(true);
  expect(await sees(head.client)).toBe(true);
  expect(await sees(ada.client)).toBe(false);
  const coaching = await propose(head.client, jamie.candidateId, ada.userId);
  expect(coaching).toMatchObject({ state: 'PROPOSED', viewerCan: ['END'] });
  expect(await sees(ada.client)).toBe(false);
  expect(await decide(jamie.client, 'acceptCoach', coaching.id)).toMatchObject({
    state: 'STANDING',
    viewerCan: ['END'],
  });
  expect(await sees(ada.client)).toBe(true);
  expect(await sees(ben.client)).toBe(false);
  const ended = await decide(jamie.client, 'endCoaching', coaching.id);
  expect(ended).toMatchObject({ state: 'ENDED', viewerCan: [] });
  expect(await sees(ada.client)).toBe(false);
  const jamieId = (await jamie.client.get('{ viewer { id } }')).viewer.id;
  expect(await history(jamie.client)).toEqual([
    { state: 'STANDING', coach: { id: owner.userId }, endedBy: null },
    { state: 'ENDED', coach: { id: ada.userId }, endedBy: { id: jamieId } },
  ]);
});

test('a coach acts for a candidate only while the coaching stands', async () => {
  const { head, ada } = team;
  const interview = interviewHeld(2, app.app.clock());
  expect((await record(ada.client, jamie.candidateId, interview)).__typename).toBe('NotFound');
  const id = await coachedBy(head, jamie, ada);
  const { id: interviewId, followUps } = await record(ada.client, jamie.candidateId, interview);
  expect(followUps.length).toBeGreaterThan(0);
  await decide(ada.client, 'endCoaching', id);
  const seen = await ada.client.get(
    `query($id: ID!, $followUpId: ID!, $teamId: ID!) { interview(id: $id) { id }
      followUp(id: $followUpId) { id }
      team(id: $teamId) { followUps(first: 100) { edges { node { id } } } candidates { edges { node { id } } } } }`,
    { id: interviewId, followUpId: followUps[0].id, teamId: team.owner.teamId },
  );
  expect(seen).toEqual({
    interview: null,
    followUp: null,
    team: { followUps: { edges: [] }, candidates: { edges: [] } },
  });
});

test('a candidate is told who sees everything, and who is proposed', async () => {
  const { head, ada, ben } = team;
  await coachedBy(head, jamie, ada);
  await propose(head.client, jamie.candidateId, ben.userId);
  const { viewer } = await jamie.client.get(
    `{ viewer { candidacies { team { name } viewerCan seenBy { name role since }
      coachings { edges { node { state coach { id } viewerCan } } } } } }`,
  );
  const [candidacy] = viewer.candidacies;
  expect(viewer.candidacies).toHaveLength(1);
  expect(candidacy.viewerCan).toEqual(['END_COACHINGS', 'DECIDE_COACHES', 'ERASE_INTERVIEWERS']);
  expect(candidacy.seenBy).toEqual([
    { name: 'Maya Lindqvist', role: 'OWNER', since: null },
    { name: 'Maya Lindqvist', role: 'HEAD_COACH', since: null },
    { name: 'Maya Lindqvist', role: 'COACH', since: expect.any(String) },
  ]);
  expect(candidacy.coachings.edges.slice(1)).toEqual([
    { node: { state: 'STANDING', coach: { id: ada.userId }, viewerCan: ['END'] } },
    {
      node: {
        state: 'PROPOSED',
        coach: { id: ben.userId },
        viewerCan: ['ACCEPT', 'DECLINE', 'END'],
      },
    },
  ]);
});

test('nobody but the candidate accepts or declines', async () => {
  const { owner, head, ada } = team;
  const { id } = await propose(owner.client, jamie.candidateId, ada.userId);
  for (const { client } of [owner, head, ada])
    for (const act of ['acceptCoach', 'declineCoach'] as const)
      expect(await decide(client, act, id)).toEqual(await decide(client, act, missing));
  expect(await sees(ada.client)).toBe(false);
  expect((await decide(jamie.client, 'declineCoach', id)).state).toBe('ENDED');
  expect(await decide(jamie.client, 'acceptCoach', id)).toEqual({
    __typename: 'Conflict',
    message: 'This coaching is ended already.',
  });
  expect(await sees(ada.client)).toBe(false);
});

test('a coaching is ended by its coach and by whoever leads the team, not by a colleague', async () => {
  const { owner, head, ada, ben } = team;
  const [ofAda, ofBen] = [await coachedBy(head, jamie, ada), await coachedBy(head, jamie, ben)];
  expect((await decide(ada.client, 'endCoaching', ofBen)).__typename).toBe('NotFound');
  expect(await sees(ben.client)).toBe(true);
  expect((await decide(ada.client, 'endCoaching', ofAda)).state).toBe('ENDED');
  expect((await decide(owner.client, 'endCoaching', ofBen)).state).toBe('ENDED');
  expect((await decide(owner.client, 'endCoaching', ofBen)).__typename).toBe('Conflict');
  expect([await sees(ada.client), await sees(ben.client)]).toEqual([false, false]);
});

test('a hand-over leaves the old coach in place until the candidate accepts the new one', async () => {
  const { head, ada, ben } = team;
  await coachedBy(head, jamie, ada);
  expect(await handOver(ben.client, jamie.candidateId, ada.userId, ben.userId)).toMatchObject({
    __typename: 'NotFound',
  });
  const { id } = await handOver(ada.client, jamie.candidateId, ada.userId, ben.userId);
  expect([await sees(ada.client), await sees(ben.client)]).toEqual([true, false]);
  await decide(jamie.client, 'acceptCoach', id);
  expect([await sees(ada.client), await sees(ben.client)]).toEqual([false, true]);
  const states = (await history(jamie.client)).map(({ state }: { state: string }) => state);
  expect(states).toEqual(['STANDING', 'ENDED', 'STANDING']);
});

test('a coach hands over only their own candidates, and only from whoever coaches', async () => {
  const { head, ada, ben } = team;
  await coachedBy(head, jamie, ada);
  const { candidateId } = jamie;
  const foreign = await handOver(ada.client, candidateId, head.userId, ben.userId);
  expect(foreign.__typename).toBe('NotFound');
  expect(await handOver(head.client, candidateId, ben.userId, head.userId)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'fromUserId' }],
  });
});

test('for a candidate without an account coaches stand at once, also in a hand-over', async () => {
  const { ada, ben, head } = team;
  const { id } = await managedCandidate(ada.client, team.owner.teamId, 'tomasz.n@example.com');
  expect(await sees(ada.client, id)).toBe(true);
  expect((await propose(ada.client, id, head.userId)).state).toBe('STANDING');
  expect((await handOver(ada.client, id, ada.userId, ben.userId)).state).toBe('STANDING');
  expect([await sees(ada.client, id), await sees(ben.client, id)]).toEqual([false, true]);
});

test('joining consents to the coach who invited; the others have to ask again', async () => {
  const { ada, ben, head } = team;
  const email = 'tomasz.joins@example.com';
  const { id } = await managedCandidate(ada.client, team.owner.teamId, email);
  await propose(head.client, id, ben.userId);
  const tomasz = app.client();
  const link = await inviteLater(app, ada.client, id, email);
  const { invitation } = await tomasz.get(
    `query($id: ID!, $key: String!) { invitation(id: $id, key: $key) { role seenBy { role } } }`,
    { id: link.invitationId, key: link.key },
  );
  expect(invitation).toEqual({
    role: 'CANDIDATE',
    seenBy: [{ role: 'OWNER' }, { role: 'HEAD_COACH' }, { role: 'COACH' }],
  });
  expect((await accept(tomasz, link)).__typename).toBe('Viewer');
  expect([await sees(ada.client, id), await sees(ben.client, id)]).toEqual([true, false]);
  expect((await history(tomasz, id)).map(({ state }: { state: string }) => state)).toEqual([
    'STANDING',
    'PROPOSED',
  ]);
});

test('a proposal made while the candidate joins does not slip past their consent', async () => {
  const { ada, ben, head } = team;
  for (let round = 0; round < 8; round++) {
    const email = `tomasz.${round}.${Date.now()}@example.com`;
    const { id } = await managedCandidate(ada.client, team.owner.teamId, email);
    const link = await inviteLater(app, ada.client, id, email);
    const tomasz = app.client();
    await Promise.all([accept(tomasz, link), propose(head.client, id, ben.userId)]);
    expect(await sees(ben.client, id)).toBe(false);
  }
});

test('whoever is no coach of the team cannot be proposed, and one coach is proposed once', async () => {
  const { head, ada } = team;
  const jamieId = (await jamie.client.get('{ viewer { id } }')).viewer.id;
  const other = await wholeTeam(app);
  const refused = await propose(head.client, jamie.candidateId, missing);
  expect(refused).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'userId', value: null }],
  });
  for (const userId of [jamieId, other.ada.userId, 'x'])
    expect(await propose(head.client, jamie.candidateId, userId)).toEqual(refused);
  const answers = await Promise.all(
    [1, 2, 3].map(() => propose(head.client, jamie.candidateId, ada.userId)),
  );
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'Coaching',
    'Conflict',
    'Conflict',
  ]);
});

test('a subscription that runs on tells a former coach nothing more', async () => {
  const { head, ada, ben } = team;
  await coachedBy(head, jamie, ben);
  const id = await coachedBy(head, jamie, ada);
  const listen = (client: Client) => {
    const socket = openSocket(app, { cookie: client.cookie });
    const heard: string[] = [];
    socket.subscribe(
      {
        query: 'subscription($id: ID!) { candidateChanged(teamId: $id) { id } }',
        variables: { id: team.owner.teamId },
      },
      {
        next: ({ data }) => {
          heard.push(JSON.stringify(data));
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
    return { socket, heard };
  };
  const [former, still] = [listen(ada.client), listen(ben.client)];
  const announce = () =>
    app.app.db.worker.transaction((manager) =>
      app.app.live.announce(manager, {
        teamId: team.owner.teamId,
        candidateId: jamie.candidateId,
      }),
    );
  const rounds = async (done: () => boolean) => {
    while (!done()) {
      await announce();
      await new Promise((resume) => setTimeout(resume, 20));
    }
  };
  await rounds(() => former.heard.length > 0 && still.heard.length > 0);
  await decide(jamie.client, 'endCoaching', id);
  // What was on its way when it ended has arrived once others have heard more.
  const others = still.heard.length;
  await rounds(() => still.heard.length > others + 5);
  const before = former.heard.length;
  await rounds(() => still.heard.length > others + 10);
  expect(former.heard.length).toBe(before);
  await former.socket.dispose();
  await still.socket.dispose();
});

test('what the viewer can do about a candidate follows from who they are', async () => {
  const { owner, head, ada } = team;
  await coachedBy(head, jamie, ada);
  const can = async (client: Client) =>
    (
      await client.get('query($id: ID!) { candidate(id: $id) { viewerCan } }', {
        id: jamie.candidateId,
      })
    ).candidate.viewerCan;
  const leader = ['ACT_FOR', 'PROPOSE_COACH', 'END_COACHINGS', 'ERASE_INTERVIEWERS'];
  expect(await can(owner.client)).toEqual(leader);
  expect(await can(head.client)).toEqual(leader);
  expect(await can(ada.client)).toEqual(['ACT_FOR', 'PROPOSE_COACH', 'ERASE_INTERVIEWERS']);
  const { id } = await managedCandidate(ada.client, owner.teamId, 'managed.can@example.com');
  const managed = await ada.client.get('query($id: ID!) { candidate(id: $id) { viewerCan } }', {
    id,
  });
  expect(managed.candidate.viewerCan).toEqual([
    'ACT_FOR',
    'INVITE',
    'PROPOSE_COACH',
    'EXPORT',
    'ERASE_INTERVIEWERS',
  ]);
});
