import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let client: Client;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let followUpId: string;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  const candidate = await joinedCandidate(app, coach);
  ({ client } = candidate);
  const interview = await record(client, candidate.candidateId, interviewHeld(2, app.app.clock()));
  followUpId = interview.followUps[0].id;
});
afterAll(() => app.stop());

const text = { subject: 'Thank you', body: 'Dear Anna,\n\nthank you.\n\nJamie' };

async function save(change: object) {
  const { saveDraft } = await client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename
      ... on InvalidInput { fields { field value allowed } } ... on Problem { message }
      ... on FollowUp { id } } }`,
    { input: { followUpId, expectedVersion: 0, ...text, ...change } },
  );
  return saveDraft;
}

const version = async () => {
  const { followUp } = await client.get(
    'query($id: ID!) { followUp(id: $id) { message { version } } }',
    { id: followUpId },
  );
  return followUp.message.version;
};

test.each([
  ['a subject of two lines', 'subject', { subject: 'Thank you\r\nBcc: everybody@example.com' }],
  ['a subject with a NUL', 'subject', { subject: 'Thank\0you' }],
  ['an over-long subject', 'subject', { subject: 's'.repeat(301) }],
  ['a body longer than is read', 'body', { body: 'b'.repeat(12_001) }],
  ['a body with a NUL', 'body', { body: 'Dear Anna\0,' }],
])('%s is refused, and no version is saved', async (_, field, change) => {
  const refused = await save(change);
  expect(refused).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field, value: expect.any(String), allowed: expect.any(String) }],
  });
  expect(await version()).toBe(0);
});

test.each([
  ['an id that is none', { followUpId: 'x' }, 'NotFound'],
  ['an unknown follow-up', { followUpId: '01900000-0000-7000-8000-000000000000' }, 'NotFound'],
  ['a version nobody saved', { expectedVersion: 7 }, 'Conflict'],
  ['a version below nought', { expectedVersion: -1 }, 'Conflict'],
])('%s is refused, and no version is saved', async (_, change, answer) => {
  expect(await save(change)).toMatchObject({ __typename: answer });
  expect(await version()).toBe(0);
});

test.each([-1, 5])('version %i, which nobody saved, cannot be sent', async (expectedVersion) => {
  const { sendMessage } = await client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
    { input: { followUpId, expectedVersion } },
  );
  expect(sendMessage.__typename).toBe('Conflict');
  expect(await version()).toBe(0);
});

test('of two savings of the same version one wins, the other hears of it', async () => {
  const answers = await Promise.all([save({}), save({ subject: 'Thanks' })]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'FollowUp']);
  expect(await version()).toBe(1);
});

test.each(['r'.repeat(501), 'It is\0fine'])(
  'a reason to send all the same must be one that can be kept',
  async (overrideReason) => {
    await save({ expectedVersion: await version(), body: 'Dear [Name], thanks' });
    const { sendMessage } = await coach.client.get(
      `mutation($input: SendMessageInput!) { sendMessage(input: $input) {
      __typename ... on InvalidInput { fields { field } } } }`,
      { input: { followUpId, expectedVersion: await version(), overrideReason } },
    );
    expect(sendMessage).toEqual({
      __typename: 'InvalidInput',
      fields: [{ field: 'overrideReason' }],
    });
  },
);
