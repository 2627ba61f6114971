import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, password, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, decide, joinedMember, type Member, wholeTeam } from '../../../test/team.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp({ undoSeconds: 600 });
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

const stateOf = async (by: Client, id: string) =>
  (await by.get('query($id: ID!) { followUp(id: $id) { message { state } } }', { id })).followUp
    .message.state;

/** A candidate, their coach, and a text that one of them has sent and can take back. */
async function sent(by: 'coach' | 'candidate') {
  const ada: Member = await joinedMember(app, team.owner);
  const jamie = await joinedCandidate(app, team.owner);
  const coachingId = await coachedBy(team.head, jamie, ada);
  const held = interviewHeld(3, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, held);
  const followUpId = followUps[0].id;
  const writer = by === 'coach' ? ada.client : jamie.client;
  await writer.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
    { input: { followUpId, expectedVersion: 0, subject: 'Thanks', body: 'Dear Anna,\n\nThanks.' } },
  );
  await ada.client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
    { input: { followUpId, expectedVersion: 1, overrideReason: 'She asked for it.' } },
  );
  expect(await stateOf(jamie.client, followUpId)).toBe('SENDING');
  return { ada, jamie, coachingId, followUpId };
}
type Sent = Awaited<ReturnType<typeof sent>>;

test.each([
  [
    'the candidate ends the coaching',
    ({ jamie, coachingId }: Sent) => decide(jamie.client, 'endCoaching', coachingId),
  ],
  [
    'the coach is removed from the team',
    ({ ada }: Sent) =>
      team.owner.client.get(
        'mutation($id: ID!) { removeMember(membershipId: $id) { __typename } }',
        {
          id: ada.membershipId,
        },
      ),
  ],
  [
    'the candidate leaves the team',
    ({ jamie }: Sent) =>
      jamie.client.get(
        'mutation($input: LeaveTeamInput!) { leaveTeam(input: $input) { __typename } }',
        { input: { teamId: team.owner.teamId, withData: 'KEEP_FOR_TEAM' } },
      ),
  ],
  [
    'the coach’s account is deleted',
    ({ ada }: Sent) =>
      ada.client.get(
        'mutation($secret: String!) { deleteAccount(password: $secret) { __typename } }',
        {
          secret: password,
        },
      ),
  ],
])('what a coach wrote and has not left is a draft again once %s', async (_, end) => {
  const all = await sent('coach');
  await end(all);
  expect(await stateOf(team.owner.client, all.followUpId)).toBe('DRAFT');
});

test('what the candidate wrote goes on its way, whoever coaches them', async () => {
  const { jamie, coachingId, followUpId } = await sent('candidate');
  await decide(jamie.client, 'endCoaching', coachingId);
  expect(await stateOf(jamie.client, followUpId)).toBe('SENDING');
});
