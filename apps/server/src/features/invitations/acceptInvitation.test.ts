import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import {
  coachWithTeam,
  interviewHeld,
  invitationLink,
  openAccount,
  record,
  signIn,
} from '../../../test/people.js';
import { asOwner, countRows } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { invitationKey } from './key.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
});
afterAll(() => app.stop());

const password = 'correct horse battery';
const zone = 'Europe/Berlin';
let count = 0;
const address = () => `jamie${++count}@example.com`;

async function invite(email: string, by = coach) {
  const { inviteCandidate } = await by.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename
      ... on Invitation { id candidate { id joined } }
      ... on InvalidInput { fields { field message value allowed } } } }`,
    { input: { teamId: by.teamId, givenName: 'Jamie', familyName: 'Carter', email } },
  );
  return inviteCandidate;
}

/** A new invitation and its link, without waiting for the mail. */
async function invited(email = address(), by = coach) {
  const { id, candidate } = await invite(email, by);
  const key = invitationKey(app.app.secret, id, email);
  return { email, candidateId: candidate.id, link: { invitationId: id, key } };
}

async function accept(input: object, client = app.client()) {
  const { acceptInvitation } = await client.get(
    `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
      ... on Viewer { email memberships { role team { name } } }
      ... on InvalidInput { fields { field message value allowed } }
      ... on InvitationUnusable { message } } }`,
    { input },
  );
  return acceptInvitation;
}

async function preview({ invitationId, key }: { invitationId: string; key: string }) {
  const { invitation } = await app
    .client()
    .get('query($id: ID!, $key: String!) { invitation(id: $id, key: $key) { email hasAccount } }', {
      id: invitationId,
      key,
    });
  return invitation;
}

async function account(email: string, client: Client = app.client()): Promise<Client> {
  await openAccount(app, { name: 'Jamie Carter', email, zone });
  await signIn(app, email, password, client);
  return client;
}

/** All that an acceptance could change; mails leave in their own time. */
const everything = async () => ({
  ...(await countRows(app.databaseUrl)),
  send_ledger: undefined,
  accounts: (await asOwner(app.databaseUrl, 'select from auth."user"')).length,
  accepted: (await asOwner(app.databaseUrl, 'select from invitation where accepted_at is not null'))
    .length,
});

const wrongLink = {
  __typename: 'InvitationUnusable',
  message: 'This invitation cannot be used: the link is wrong, was used, or is not valid any more.',
};

test.each([
  ['a wrong key', (link: object) => ({ ...link, key: 'x'.repeat(43) })],
  ['a key cut short', (link: { key: string }) => ({ ...link, key: link.key.slice(0, -1) })],
  ['an empty key', (link: object) => ({ ...link, key: '' })],
  ['a key of strange letters', (link: object) => ({ ...link, key: 'ä\0'.repeat(22) })],
  ['an id that is none', (link: object) => ({ ...link, invitationId: 'x' })],
  [
    'an unknown id',
    (link: object) => ({ ...link, invitationId: '01900000-0000-7000-8000-000000000000' }),
  ],
])('%s is answered as any unusable link is, and nothing is saved', async (_, spoil) => {
  const { link } = await invited();
  const before = await everything();
  const spoilt = { ...link, ...spoil(link) };
  expect(await accept({ ...spoilt, password, zone })).toEqual(wrongLink);
  expect(await preview(spoilt)).toBeNull();
  expect(await everything()).toEqual(before);
});

test.each([
  ['expired', `update invitation set expires_at = now() where id = $1`],
  ['revoked', `update invitation set revoked_at = now() where id = $1`],
  ['already used', `update invitation set accepted_at = now() where id = $1`],
])('one that is %s is of no use, and nothing is saved', async (_, sql) => {
  const { link } = await invited();
  await asOwner(app.databaseUrl, sql, [link.invitationId]);
  const before = await everything();
  expect(await accept({ ...link, password, zone })).toEqual(wrongLink);
  expect(await preview(link)).toBeNull();
  expect(await everything()).toEqual(before);
});

test('the link of one invitation does not open another', async () => {
  const one = await invited();
  const other = await invited();
  const mixed = { invitationId: other.link.invitationId, key: one.link.key };
  expect(await accept({ ...mixed, password, zone })).toEqual(wrongLink);
});

test.each([
  ['nobody has an account', false],
  ['there is an account', true],
])('of five acceptances at the same moment exactly one wins, where %s', async (_, known) => {
  const { email, link, candidateId } = await invited();
  if (known) await account(email);
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => accept({ ...link, password, zone })),
  );
  expect(answers.filter(({ __typename }) => __typename === 'Viewer')).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'InvitationUnusable')).toHaveLength(4);
  const members = await asOwner(
    app.databaseUrl,
    'select from membership m join candidate c on c.user_id = m.user_id where c.id = $1',
    [candidateId],
  );
  expect(members).toHaveLength(1);
});

test('an account made by accepting belongs to the address, in the zone and by the password given', async () => {
  const { email, link } = await invited();
  expect(await preview(link)).toEqual({ email, hasAccount: false });
  const client = app.client();
  expect(await accept({ ...link, password, zone }, client)).toEqual({
    __typename: 'Viewer',
    email,
    memberships: [{ role: 'CANDIDATE', team: { name: 'Lindqvist Coaching' } }],
  });
  expect((await client.get('{ viewer { email zone } }')).viewer).toEqual({ email, zone });
  expect(await accept({ ...link, password, zone })).toEqual(wrongLink);
});

test.each([
  ['no password', { zone }, ['password']],
  ['a short password', { password: 'short', zone }, ['password']],
  ['no zone', { password }, ['zone']],
  ['neither', {}, ['password', 'zone']],
  ['an unknown zone', { password, zone: 'Berlin' }, ['zone']],
])(
  'a new account with %s is refused by field, and the link stays good',
  async (_, given, fields) => {
    const { link } = await invited();
    const before = await everything();
    const refused = await accept({ ...link, ...given });
    expect(refused.fields.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect(await everything()).toEqual(before);
    expect((await accept({ ...link, password, zone })).__typename).toBe('Viewer');
  },
);

test('whoever has an account needs its password, and nothing else', async () => {
  const { email, link } = await invited();
  await account(email);
  expect(await preview(link)).toEqual({ email, hasAccount: true });
  const before = await everything();
  expect(await accept({ ...link, password: 'wrong horse battery' })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'password', value: null }],
  });
  expect(await everything()).toEqual(before);
  expect(await accept({ ...link, password })).toMatchObject({ __typename: 'Viewer', email });
});

test('whoever is signed in needs no password; somebody else cannot take the place', async () => {
  const { email, link } = await invited();
  const before = await everything();
  expect(await accept(link, coach.client)).toEqual({
    __typename: 'InvitationUnusable',
    message: `This invitation is for another address; you are signed in as ${coach.email}.`,
  });
  expect(await everything()).toEqual(before);
  const client = await account(email);
  expect(await accept(link, client)).toMatchObject({ __typename: 'Viewer', email });
});

test('interviews recorded before joining remind from then on', async () => {
  const { link, candidateId } = await invited();
  await record(coach.client, candidateId, interviewHeld(2, app.app.clock()));
  const reminders = () =>
    asOwner(
      app.databaseUrl,
      `select from delivery where kind = 'reminder' and nudge not like 'coach%' and candidate_id = $1`,
      [candidateId],
    );
  expect(await reminders()).toEqual([]);
  await accept({ ...link, password, zone });
  expect((await reminders()).length).toBeGreaterThan(0);
});

test('an address that is a candidate of the team already is refused, in whatever letters', async () => {
  const { email } = await invited();
  const before = await everything();
  expect(await invite(` ${email.toUpperCase()} `)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'email', value: email }],
  });
  expect(await everything()).toEqual(before);
});

test('of two invitations of one address at the same moment one is refused', async () => {
  const email = address();
  const answers = await Promise.all([1, 2, 3].map(() => invite(email)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'InvalidInput',
    'InvalidInput',
    'Invitation',
  ]);
});

test('a coach cannot be her own candidate', async () => {
  const before = await everything();
  expect(await invite(coach.email)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'email', value: coach.email }],
  });
  expect(await everything()).toEqual(before);
});

test('the longest name that can be invited can also accept', async () => {
  const email = address();
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { __typename } }`,
    {
      input: { teamId: coach.teamId, givenName: 'J'.repeat(80), familyName: 'C'.repeat(80), email },
    },
  );
  expect(inviteCandidate.__typename).toBe('Invitation');
  const link = invitationLink((await app.mailTo(email)).email.text ?? '');
  expect((await accept({ ...link, password, zone })).__typename).toBe('Viewer');
});

test('two teams may look after the same person', async () => {
  const { email, link } = await invited();
  await accept({ ...link, password, zone });
  const other = await coachWithTeam(app);
  const second = await accept({ ...(await invited(email, other)).link, password });
  expect(second.memberships).toHaveLength(2);
});

test.each([
  ['an e-mail that is none', { email: 'jamie' }, 'email'],
  ['a name of two lines', { givenName: 'Jamie\r\nBcc: everybody@example.com' }, 'givenName'],
  ['an over-long name', { familyName: 'C'.repeat(81) }, 'familyName'],
])('an invitation with %s is refused, and no mail leaves', async (_, change, field) => {
  const before = await everything();
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename
      ... on InvalidInput { fields { field allowed } } } }`,
    {
      input: {
        teamId: coach.teamId,
        givenName: 'Jamie',
        familyName: 'Carter',
        email: address(),
        ...change,
      },
    },
  );
  expect(inviteCandidate).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field, allowed: expect.any(String) }],
  });
  expect(await everything()).toEqual(before);
});

test.each(['x', '01900000-0000-7000-8000-000000000000'])(
  'there is no team %s to invite to',
  async (teamId) => {
    expect((await invite(address(), { ...coach, teamId })).__typename).toBe('NotFound');
  },
);

test('a mail not yet sent stays unsent once the invitation is revoked', async () => {
  const email = address();
  const { id } = await invite(email);
  // Whichever comes first; what counts is that a revoked one is not mailed twice.
  await asOwner(app.databaseUrl, 'update invitation set revoked_at = now() where id = $1', [id]);
  const ended = await until('the delivery to end', async () => {
    const [row] = await asOwner(
      app.databaseUrl,
      `select state from delivery where subject_id = $1`,
      [id],
    );
    return row.state === 'pending' || row.state === 'claimed' ? undefined : row.state;
  });
  expect((await app.mailsTo(email)).length).toBe(ended === 'sent' ? 1 : 0);
});
