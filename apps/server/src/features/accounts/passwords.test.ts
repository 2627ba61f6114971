import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../test/accountMail.js';
import type { Client } from '../../../test/client.js';
import { password, signIn, somebody } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const newPassword = 'staple the battery';

async function request(email: string) {
  const { requestPasswordReset } = await app.client().get(
    `mutation($email: String!) { requestPasswordReset(email: $email) {
      __typename ... on Done { message } ... on Problem { message } } }`,
    { email },
  );
  return requestPasswordReset;
}

async function reset(key: string, secret = newPassword, client = app.client()) {
  const { resetPassword } = await client.get(
    `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) {
      __typename ... on Problem { message } ... on InvalidInput { fields { field } } } }`,
    { input: { key, newPassword: secret } },
  );
  return resetPassword;
}

async function change(client: Client, currentPassword: string) {
  const { changePassword } = await client.get(
    `mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
      __typename ... on InvalidInput { fields { field message } } } }`,
    { input: { currentPassword, newPassword } },
  );
  return changePassword;
}

const viewer = async (client: Client) => (await client.get('{ viewer { email } }')).viewer;
const kind = async (email: string, secret: string) =>
  (await signIn(app, email, secret)).result.__typename;

test('the mailed link sets a new password once; every session has ended, and the person is told', async () => {
  const { client, email } = await somebody(app);
  await request(` ${email.toUpperCase()}`);
  const key = await mailedKey(app, email, 'reset-password');
  expect(await reset(key, 'short')).toMatchObject({ fields: [{ field: 'newPassword' }] });
  expect(await viewer(client)).toEqual({ email });
  expect((await reset(key)).__typename).toBe('Done');
  expect(await viewer(client)).toBeNull();
  expect(await kind(email, password)).toBe('SignInRefused');
  expect(await kind(email, newPassword)).toBe('Viewer');
  expect((await reset(key, 'another one')).__typename).toBe('LinkUnusable');
  await app.mailTo(email, (mail) => mail.email.subject === 'Your password was changed');
});

test('of two uses of a link at the same moment one wins', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'reset-password');
  const answers = await Promise.all([1, 2, 3].map(() => reset(key)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'Done',
    'LinkUnusable',
    'LinkUnusable',
  ]);
});

test('a link past its hour, a wrong one and one for something else are of no use', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'reset-password');
  await asOwner(app.databaseUrl, `update auth.verification set "expiresAt" = now()`);
  await app.client().get(`mutation { requestSignInLink(email: "${email}") { __typename } }`);
  const other = await mailedKey(app, email, 'sign-in-link');
  for (const useless of [key, other, '', 'x'.repeat(43), `${other}\0`])
    expect((await reset(useless)).__typename, useless).toBe('LinkUnusable');
  expect(await kind(email, password)).toBe('Viewer');
});

test('a new password makes every other mailed link useless', async () => {
  const { email } = await somebody(app);
  await request(email);
  const first = await mailedKey(app, email, 'reset-password');
  await app.client().get(`mutation { requestSignInLink(email: "${email}") { __typename } }`);
  const signInKey = await mailedKey(app, email, 'sign-in-link');
  expect((await reset(first)).__typename).toBe('Done');
  const { signInByLink } = await app
    .client()
    .get('mutation($key: String!) { signInByLink(key: $key) { __typename } }', { key: signInKey });
  expect(signInByLink.__typename).toBe('LinkUnusable');
});

test('an unknown account is answered with the same words, and gets no mail', async () => {
  const { email } = await somebody(app);
  const known = await request(email);
  const unknown = await request('nobody@example.com');
  expect(unknown.message.replace('nobody@example.com', email)).toBe(known.message);
  expect(unknown.__typename).toBe('Done');
  await mailedKey(app, email, 'reset-password');
  await request(email);
  expect(await app.mailsTo('nobody@example.com')).toEqual([]);
  expect((await request('nobody')).__typename).toBe('InvalidInput');
});

test('the keys of links are not in the database', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'reset-password');
  const rows = await asOwner(app.databaseUrl, 'select v::text as row from auth.verification v');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ row }) => row.includes(key))).toEqual([]);
});

test('a new password needs the old one, and ends every other session', async () => {
  const { client, email } = await somebody(app);
  const { client: other } = await signIn(app, email);
  expect((await change(client, 'wrong horse')).fields).toEqual([
    { field: 'currentPassword', message: 'This is not your password.' },
  ]);
  expect(await viewer(other)).toEqual({ email });
  expect((await change(client, password)).__typename).toBe('Viewer');
  expect(await viewer(client)).toEqual({ email });
  expect(await viewer(other)).toBeNull();
  expect(await kind(email, newPassword)).toBe('Viewer');
});
