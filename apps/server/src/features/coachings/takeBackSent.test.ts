import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { interviewHeld, joinedCandidate, password, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, decide, joinedMember, type Member, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

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

test('the candidate is told that what was written for them did not leave', async () => {
  const { jamie, coachingId, followUpId } = await sent('coach');
  await decide(jamie.client, 'endCoaching', coachingId);
  const { email } = await app.mailTo(jamie.email, (mail) =>
    Boolean(mail.email.subject?.includes('was not sent')),
  );
  expect(email.text).toContain('does not look after your search any more');
  expect(email.text).toContain(followUpId);
});

test('what somebody wrote who led the team, and coached nobody, is kept when they are gone', async () => {
  const head = await joinedMember(app, team.owner, 'HEAD_COACH');
  const jamie = await joinedCandidate(app, team.owner);
  const held = interviewHeld(3, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, held);
  const [{ id }] = followUps;
  await head.client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
    { input: { followUpId: id, expectedVersion: 0, subject: 'Thanks', body: 'Dear Anna.' } },
  );
  await head.client.get(
    `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`,
    { input: { followUpId: id, expectedVersion: 1, overrideReason: 'It will do.' } },
  );
  await team.owner.client.get(
    'mutation($id: ID!) { removeMember(membershipId: $id) { __typename } }',
    { id: head.membershipId },
  );
  await asOwner(
    app.databaseUrl,
    `update delivery set due_at = now(), try_at = now() where subject_id = $1 and kind = 'message'`,
    [id],
  );
  await expireAndReRing(app.app);
  await until('it to be kept', async () => (await stateOf(jamie.client, id)) === 'DRAFT');
});

test('what the candidate wrote goes on its way, whoever coaches them', async () => {
  const { jamie, coachingId, followUpId } = await sent('candidate');
  await decide(jamie.client, 'endCoaching', coachingId);
  expect(await stateOf(jamie.client, followUpId)).toBe('SENDING');
});
