import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let owner: pg.Client;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  owner = new pg.Client(app.databaseUrl);
  await owner.connect();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
});
afterAll(async () => {
  await owner.end();
  await app.stop();
});

test('versions are kept, newest first, a sitting of one hand as one, by pages', async () => {
  const { followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const [{ id }] = followUps;
  let version = 0;
  const save = async (client: typeof jamie.client, body: string) => {
    await client.get(
      'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
      { input: { followUpId: id, subject: 'Thank you', body, expectedVersion: version } },
    );
    version += 1;
  };
  const later = () =>
    owner.query(`update message_version set written_at = written_at - interval '6 minutes'`);
  const versions = async (first: number, after: string | null = null) =>
    (
      await jamie.client.get(
        `query($id: ID!, $first: Int!, $after: String) { followUp(id: $id) { message {
          versions(first: $first, after: $after) {
            edges { node { version body writtenBy } } pageInfo { hasNextPage endCursor } } } } }`,
        { id, first, after },
      )
    ).followUp.message.versions;
  await save(jamie.client, 'one');
  await save(jamie.client, 'one, and more');
  await save(coach.client, 'as the coach would have it');
  await later();
  await save(coach.client, 'the coach, an hour later');
  const bodies = ({ edges }: { edges: { node: { version: number; body: string } }[] }) =>
    edges.map(({ node }) => [node.version, node.body]);
  const page = await versions(2);
  expect(bodies(page)).toEqual([
    [4, 'the coach, an hour later'],
    [3, 'as the coach would have it'],
  ]);
  expect(page.edges[1].node.writtenBy).toBe('Maya Lindqvist');
  const rest = await versions(2, page.pageInfo.endCursor);
  expect(bodies(rest)).toEqual([[2, 'one, and more']]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});
