import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner, countRows } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, wholeTeam } from '../../../test/team.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp({ undoSeconds: 600 });
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

/** As if everything that was counted had happened so often. */
const counted = (times: number) =>
  asOwner(app.databaseUrl, 'update auth.attempt set count = greatest(count, $1)', [times]);
const forgotten = () => asOwner(app.databaseUrl, 'delete from auth.attempt');

async function act(by: Client, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { result } = await by.get(
    `mutation($input: ${type}!) { result: ${name}(input: $input) { __typename
      ... on Problem { message } } }`,
    { input },
  );
  return result;
}

/** A candidate with a coach and a first text that is saved. */
async function withDraft() {
  const jamie = await joinedCandidate(app, team.owner);
  await coachedBy(team.head, jamie, team.ada);
  const { followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(3, app.app.clock()),
  );
  const followUpId = followUps[0].id;
  await act(jamie.client, 'saveDraft', {
    ...{ followUpId, expectedVersion: 0 },
    ...{ subject: 'Thank you', body: 'Dear Anna,\n\nThank you.\n\nJamie' },
  });
  return { ...jamie, followUpId };
}

const undo = (by: Client, id: string) =>
  by.get('mutation($id: ID!) { undoSend(followUpId: $id) { __typename } }', { id });

/** Each does once what sends a mail to somebody, and can do the same again. */
const acts = {
  async inviteMember() {
    const input = { teamId: team.owner.teamId, name: 'K', email: 'k@example.com', role: 'COACH' };
    return () => act(team.owner.client, 'inviteMember', input);
  },
  async inviteCandidate() {
    const { addCandidate } = await team.ada.client.get(
      `mutation($input: AddCandidateInput!) { addCandidate(input: $input) { ... on Candidate { id } } }`,
      {
        input: {
          ...{ teamId: team.owner.teamId, givenName: 'Kim', familyName: 'Ruiz' },
          email: 'kim@example.com',
        },
      },
    );
    return () => act(team.ada.client, 'inviteCandidate', { candidateId: addCandidate.id });
  },
  async proposeCoach() {
    const { candidateId } = await joinedCandidate(app, team.owner);
    const users = [team.ada.userId, team.ben.userId];
    return () => act(team.head.client, 'proposeCoach', { candidateId, userId: users.shift() });
  },
  async requestReview() {
    const { client, followUpId } = await withDraft();
    return async () => {
      const { requestReview: answer } = await client.get(
        `mutation($input: RequestReviewInput!) { requestReview(input: $input) { __typename
          ... on Review { id } ... on Problem { message } } }`,
        { input: { followUpId, expectedVersion: 1 } },
      );
      await client.get('mutation($id: ID!) { withdrawReview(id: $id) { __typename } }', {
        id: answer.id ?? '',
      });
      return answer;
    };
  },
  async sendMessage() {
    const { followUpId } = await withDraft();
    return async () => {
      const input = { followUpId, expectedVersion: 1, overrideReason: 'She asked for it.' };
      const answer = await act(team.ada.client, 'sendMessage', input);
      await undo(team.ada.client, followUpId);
      return answer;
    };
  },
};

test.each(Object.entries(acts))(
  '%s to one person is good for twenty times an hour, and nothing is saved after that',
  async (_, make) => {
    await forgotten();
    const again = await make();
    expect((await again()).message).toBeUndefined();
    await counted(20);
    const before = await countRows(app.databaseUrl);
    expect(await again()).toMatchObject({
      __typename: 'TooManyAttempts',
      message: 'So many mails cannot be sent to one person. Try again in 60 minutes.',
    });
    expect(await countRows(app.databaseUrl)).toEqual(before);
  },
);

test('two hundred mails to others a day are enough, from one account', async () => {
  await forgotten();
  const invite = (by: Client, email: string) =>
    act(by, 'inviteMember', { teamId: team.owner.teamId, name: 'K', email, role: 'COACH' });
  expect((await invite(team.owner.client, 'first@example.com')).__typename).toBe('Invitation');
  await counted(200);
  expect(await invite(team.owner.client, 'second@example.com')).toMatchObject({
    __typename: 'TooManyAttempts',
    message: 'So many mails cannot be sent to others in a day. Try again in 24 hours.',
  });
  expect((await invite(team.head.client, 'second@example.com')).__typename).toBe('Invitation');
});
