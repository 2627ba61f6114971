import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { lockWaits } from '../../../test/lockWaits.js';
import { coachWithTeam, openAccount, password, signIn } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { accept, inviteLater, inviteMember, joinedMember, linkOf } from '../../../test/team.js';

let app: TestApp;
let owner: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  owner = await coachWithTeam(app);
});
afterAll(() => app.stop());

let count = 0;
const address = () => `kim${++count}@example.com`;
const zone = 'Europe/Berlin';
const refused = {
  __typename: 'InvitationUnusable',
  message: 'This invitation cannot be used: the link is wrong, was used, or is not valid any more.',
};

/** An open invitation to coach with the team, given by one of its leaders. */
async function invited(by: Client, email = address(), role = 'COACH') {
  const { id } = await inviteMember(by, owner.teamId, email, role);
  return { email, link: linkOf(app, id, email) };
}

/** Signed in, so that an invitation is all that is missing. */
async function account(email: string): Promise<Client> {
  await openAccount(app, { email });
  return (await signIn(app, email)).client;
}

const preview = async (link: object) =>
  (
    await app
      .client()
      .get(
        'query($invitationId: ID!, $key: String!) { invitation(id: $invitationId, key: $key) { id } }',
        { ...link },
      )
  ).invitation;

const memberId = (email: string) =>
  asOwner(
    app.databaseUrl,
    `select m.id from membership m join auth."user" u on u.id = m.user_id::text where u.email = $1`,
    [email],
  ).then(([row]) => row?.id);

const removed = (membershipId: string) =>
  owner.client.get('mutation($id: ID!) { removeMember(membershipId: $id) { __typename } }', {
    id: membershipId,
  });

test.each([
  ['was removed', ({ membershipId }: { membershipId: string }) => removed(membershipId)],
  [
    'invites head coaches no more',
    ({ membershipId }: { membershipId: string }) =>
      owner.client.get(
        'mutation($id: ID!) { changeRole(input: { membershipId: $id, role: COACH }) { __typename } }',
        { id: membershipId },
      ),
  ],
  [
    'has left',
    ({ client }: { client: Client }) =>
      client.get('mutation($id: ID!) { leaveTeam(input: { teamId: $id }) { __typename } }', {
        id: owner.teamId,
      }),
  ],
  [
    'has no account any more',
    ({ client }: { client: Client }) =>
      client.get('mutation($secret: String!) { deleteAccount(password: $secret) { __typename } }', {
        secret: password,
      }),
  ],
])('what somebody gave who %s is not valid any more', async (_, goes) => {
  const head = await joinedMember(app, owner, 'HEAD_COACH');
  const { email, link } = await invited(head.client);
  const client = await account(email);
  expect(await preview(link)).not.toBeNull();
  await goes(head);
  expect(await preview(link)).toBeNull();
  expect(await accept(client, link)).toEqual(refused);
  expect(await memberId(email)).toBeUndefined();
});

test('an invitation takes the place of an open one, whatever that one was for', async () => {
  const { email, link } = await invited(owner.client, address(), 'HEAD_COACH');
  const client = await account(email);
  const second = await invited(owner.client, email);
  expect(await accept(client, link)).toEqual(refused);
  expect(await accept(client, second.link)).toMatchObject({ memberships: [{ role: 'COACH' }] });
});

test('whoever was removed does not come back by another invitation', async () => {
  const ada = await joinedMember(app, owner);
  const { email, link } = await invited(owner.client);
  const client = await account(email);
  const { inviteCandidate } = await ada.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { ... on Invitation { id } } }`,
    { input: { teamId: owner.teamId, givenName: 'Kim', familyName: 'Ruiz', email } },
  );
  expect((await accept(client, link)).__typename).toBe('Viewer');
  await removed(await memberId(email));
  expect(await accept(client, linkOf(app, inviteCandidate.id, email))).toEqual(refused);
});

test('a candidate does not join by the invitation of a coach who looks after them no more', async () => {
  const ada = await joinedMember(app, owner);
  const email = address();
  const { addCandidate } = await ada.client.get(
    `mutation($input: AddCandidateInput!) { addCandidate(input: $input) {
      ... on Candidate { id coachings(first: 1) { edges { node { id } } } } } }`,
    { input: { teamId: owner.teamId, givenName: 'Kim', familyName: 'Ruiz', email } },
  );
  const link = await inviteLater(app, ada.client, addCandidate.id, email);
  const [{ node }] = addCandidate.coachings.edges;
  await owner.client.get('mutation($id: ID!) { endCoaching(id: $id) { __typename } }', node);
  expect(await accept(app.client(), link)).toEqual(refused);
});

test('of a revocation and an acceptance at the same moment one wins', async () => {
  const { email, link } = await invited(owner.client);
  const client = await account(email);
  const revoking = new pg.Client(app.databaseUrl);
  await revoking.connect();
  await revoking.query('begin');
  await revoking.query('update invitation set revoked_at = now() where id = $1', [
    link.invitationId,
  ]);
  const accepted = accept(client, { ...link, password, zone });
  await lockWaits(app, 1);
  await revoking.query('commit');
  await revoking.end();
  expect(await accepted).toEqual(refused);
  expect(await memberId(email)).toBeUndefined();
});
