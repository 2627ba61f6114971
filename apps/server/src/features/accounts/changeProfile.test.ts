import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { replanned } from '../../../test/replanned.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function change(client: Client, input: object) {
  const { changeProfile } = await client.get(
    `mutation($input: ChangeProfileInput!) { changeProfile(input: $input) {
      __typename ... on Viewer { name zone } ... on InvalidInput { fields { field } } } }`,
    { input },
  );
  return changeProfile;
}

const reminders = (candidateId: string) =>
  asOwner(
    app.databaseUrl,
    `select nudge, due_at from delivery
     where candidate_id = $1 and kind = 'reminder' and nudge <> 'coach' and state = 'pending' order by 1, 2`,
    [candidateId],
  );

test('name and zone are changed, and reminders ring in the new zone', async () => {
  const coach = await coachWithTeam(app);
  const { client, candidateId } = await joinedCandidate(app, coach);
  await record(client, candidateId, interviewHeld(2, app.app.clock()));
  const before = await reminders(candidateId);
  expect(before.length).toBeGreaterThan(0);
  const profile = { name: 'Jamie Nakamura', zone: 'Pacific/Auckland' };
  expect(await change(client, profile)).toEqual({ __typename: 'Viewer', ...profile });
  expect((await client.get('{ viewer { name zone } }')).viewer).toEqual(profile);
  await replanned(app);
  expect(await reminders(candidateId)).not.toEqual(before);
});

test('an empty name and an unknown zone are refused together', async () => {
  const { client } = await coachWithTeam(app);
  expect(await change(client, { name: ' ', zone: 'Middle/Earth' })).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'name' }, { field: 'zone' }],
  });
});
