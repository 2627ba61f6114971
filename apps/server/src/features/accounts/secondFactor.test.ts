import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../test/accountMail.js';
import { appCode, roomInStep } from '../../../test/appCode.js';
import type { Client } from '../../../test/client.js';
import { coachWithTeam, password, signIn, somebody } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const viewer = async (client: Client) =>
  (await client.get('{ viewer { email hasSecondFactor } }')).viewer;

async function begin(client: Client, secret = password) {
  const { beginSecondFactor } = await client.get(
    `mutation($password: String!) { beginSecondFactor(password: $password) {
      __typename ... on SecondFactorSetup { uri secret recoveryCodes }
      ... on InvalidInput { fields { field } } } }`,
    { password: secret },
  );
  return beginSecondFactor;
}

async function confirm(client: Client, code: string) {
  const { confirmSecondFactor } = await client.get(
    `mutation($code: String!) { confirmSecondFactor(code: $code) {
      __typename ... on Viewer { hasSecondFactor } ... on InvalidInput { fields { field } } } }`,
    { code },
  );
  return confirmSecondFactor;
}

async function verify(client: Client, code: string) {
  const { verifySecondFactor } = await client.get(
    `mutation($code: String!) { verifySecondFactor(code: $code) {
      __typename ... on Viewer { email } ... on SecondFactorRefused { beginAgain } } }`,
    { code },
  );
  return verifySecondFactor;
}

/** Somebody whose second factor is on; the code of the past step confirmed it. */
async function guarded() {
  await roomInStep();
  const { client, email } = await somebody(app);
  const { secret, recoveryCodes } = await begin(client);
  expect((await confirm(client, appCode(secret, -1))).hasSecondFactor).toBe(true);
  return { client, email, secret, recoveryCodes: recoveryCodes as string[] };
}

test('it counts from its confirmation on, and the session that turned it on goes on', async () => {
  await roomInStep();
  const { client, email } = await somebody(app);
  expect(await begin(client, 'wrong horse')).toMatchObject({ fields: [{ field: 'password' }] });
  const { uri, secret, recoveryCodes } = await begin(client);
  expect(uri).toMatch(new RegExp(`^otpauth://totp/Afterword:${encodeURIComponent(email)}\\?`));
  expect(new URL(uri).searchParams.get('secret')).toBe(secret);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect((await signIn(app, email)).result.__typename).toBe('Viewer');
  expect(await confirm(client, '000000')).toMatchObject({ fields: [{ field: 'code' }] });
  expect(await viewer(client)).toEqual({ email, hasSecondFactor: false });
  expect((await confirm(client, appCode(secret))).hasSecondFactor).toBe(true);
  expect(await viewer(client)).toEqual({ email, hasSecondFactor: true });
  expect(await begin(client)).toEqual({ __typename: 'Conflict' });
});

test('turning it on ends the sessions opened without it, and a mail says so; so does one once it is off', async () => {
  await roomInStep();
  const { client, email } = await somebody(app);
  const { client: other } = await signIn(app, email);
  const { secret, recoveryCodes } = await begin(client);
  await confirm(client, appCode(secret));
  expect(await viewer(client)).toEqual({ email, hasSecondFactor: true });
  expect(await viewer(other)).toBeNull();
  await app.mailTo(email, (mail) => mail.email.subject === 'Your second factor is on');
  await client.get(
    `mutation($input: DisableSecondFactorInput!) { disableSecondFactor(input: $input) { __typename } }`,
    { input: { password, code: recoveryCodes[0] } },
  );
  await app.mailTo(email, (mail) => mail.email.subject === 'Your second factor is off');
});

test('a sign-in by password waits for the code of the app', async () => {
  const { email, secret } = await guarded();
  const { client, result } = await signIn(app, email);
  expect(result.__typename).toBe('SecondFactorNeeded');
  expect(await viewer(client)).toBeNull();
  expect(await verify(client, '000000')).toEqual({
    __typename: 'SecondFactorRefused',
    beginAgain: false,
  });
  expect(await verify(client, appCode(secret).replace(/^.../, '$& '))).toEqual({
    __typename: 'Viewer',
    email,
  });
  expect(await viewer(client)).toEqual({ email, hasSecondFactor: true });
});

test('a sign-in by mailed link waits for it too', async () => {
  const { email, secret } = await guarded();
  await app.client().get(`mutation { requestSignInLink(email: "${email}") { __typename } }`);
  const key = await mailedKey(app, email, 'sign-in-link');
  const client = app.client();
  const { signInByLink } = await client.get(
    'mutation($key: String!) { signInByLink(key: $key) { __typename } }',
    { key },
  );
  expect(signInByLink.__typename).toBe('SecondFactorNeeded');
  expect(await viewer(client)).toBeNull();
  expect((await verify(client, appCode(secret))).__typename).toBe('Viewer');
});

test('a code is good once, for two sign-ins at the same moment too', async () => {
  const { email, secret } = await guarded();
  const waiting = await Promise.all([1, 2, 3].map(() => signIn(app, email)));
  const code = appCode(secret);
  const answers = await Promise.all(waiting.map(({ client }) => verify(client, code)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'SecondFactorRefused',
    'SecondFactorRefused',
    'Viewer',
  ]);
});

test('a recovery code takes the place of the app, once', async () => {
  const { email, recoveryCodes } = await guarded();
  const [code = '', other = ''] = recoveryCodes;
  const first = await signIn(app, email);
  expect((await verify(first.client, ` ${code.toUpperCase()} `)).__typename).toBe('Viewer');
  await asOwner(app.databaseUrl, 'delete from auth.attempt');
  const second = await signIn(app, email);
  expect((await verify(second.client, code)).__typename).toBe('SecondFactorRefused');
  expect((await verify(second.client, other)).__typename).toBe('Viewer');
});

test('codes cannot be guessed on and on: a sign-in takes five, an account ten', async () => {
  const { email } = await guarded();
  const kinds: string[] = [];
  for (let round = 0; round < 3; round++) {
    const { client } = await signIn(app, email);
    for (let guess = 0; guess < 6; guess++) {
      const { __typename, beginAgain } = await verify(client, `00${round}00${guess}`);
      kinds.push(beginAgain ? 'over' : __typename);
      if (beginAgain) break;
    }
  }
  const refused = kinds.filter((kind) => kind === 'SecondFactorRefused');
  expect(refused.length).toBeLessThanOrEqual(10);
  expect(kinds.slice(0, 6)).toEqual([...Array(5).fill('SecondFactorRefused'), 'over']);
  expect(kinds.at(-1)).toBe('TooManyAttempts');
});

test('a code without a sign-in that waits for it, or long after, is of no use', async () => {
  const { email, secret } = await guarded();
  const over = { __typename: 'SecondFactorRefused', beginAgain: true };
  expect(await verify(app.client(), appCode(secret))).toEqual(over);
  const { client } = await signIn(app, email);
  await asOwner(app.databaseUrl, `update auth.verification set "expiresAt" = now()`);
  expect(await verify(client, appCode(secret))).toEqual(over);
});

test('somebody else’s session in the same browser does not speak for the one that waits', async () => {
  const { email, secret } = await guarded();
  const { client } = await somebody(app);
  const { cookie } = client;
  const waiting = await signIn(app, email);
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: `${cookie}; ${waiting.client.cookie}`,
    },
    body: JSON.stringify({
      query: `mutation { verifySecondFactor(code: "${appCode(secret)}") { ... on Viewer { email } } }`,
    }),
  });
  expect(await response.json()).toEqual({ data: { verifySecondFactor: { email } } });
});

test('it is turned off by password and a code, never by one of them', async () => {
  const { client, email, secret, recoveryCodes } = await guarded();
  const disable = async (input: object) =>
    (
      await client.get(
        `mutation($input: DisableSecondFactorInput!) { disableSecondFactor(input: $input) {
          __typename ... on Viewer { hasSecondFactor } ... on InvalidInput { fields { field } } } }`,
        { input },
      )
    ).disableSecondFactor;
  expect(await disable({ password: 'wrong horse', code: appCode(secret) })).toMatchObject({
    fields: [{ field: 'password' }],
  });
  expect(await disable({ password, code: '000000' })).toMatchObject({
    fields: [{ field: 'code' }],
  });
  expect(await disable({ password, code: recoveryCodes[0] })).toEqual({
    __typename: 'Viewer',
    hasSecondFactor: false,
  });
  expect(await viewer(client)).toEqual({ email, hasSecondFactor: false });
  expect((await signIn(app, email)).result.__typename).toBe('Viewer');
  expect((await disable({ password, code: appCode(secret) })).__typename).toBe('Conflict');
});

test('an invitation is accepted only after the code of the account it is for', async () => {
  const { email } = await guarded();
  const coach = await coachWithTeam(app);
  await coach.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename } }`,
    { input: { teamId: coach.teamId, givenName: 'Maya', familyName: 'L', email } },
  );
  const mail = await app.mailTo(email, ({ email: { subject } }) => /invites/.test(subject ?? ''));
  const [, id, key] = /\/invitation\/([\w-]+)\?key=([\w-]+)/.exec(mail.email.text ?? '') ?? [];
  const { acceptInvitation } = await app
    .client()
    .get(
      `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
      { input: { invitationId: id, key, password } },
    );
  expect(acceptInvitation.__typename).toBe('SecondFactorNeeded');
});
