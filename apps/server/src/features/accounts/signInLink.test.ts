import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../test/accountMail.js';
import type { Client } from '../../../test/client.js';
import { somebody } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function request(email: string) {
  const { requestSignInLink } = await app.client().get(
    `mutation($email: String!) { requestSignInLink(email: $email) {
      __typename ... on Done { message } } }`,
    { email },
  );
  return requestSignInLink;
}

async function use(key: string, client = app.client()) {
  const { signInByLink } = await client.get(
    `mutation($key: String!) { signInByLink(key: $key) { __typename ... on Viewer { email } } }`,
    { key },
  );
  return signInByLink;
}

const viewer = async (client: Client) => (await client.get('{ viewer { email } }')).viewer;

test('the mailed link signs in once; opening its page signs in nobody', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'sign-in-link');
  const client = app.client();
  await fetch(`${app.config.baseUrl}/sign-in-link?key=${key}`);
  expect(await use(key, client)).toEqual({ __typename: 'Viewer', email });
  expect(await viewer(client)).toEqual({ email });
  expect(await use(key)).toEqual({ __typename: 'LinkUnusable' });
});

test('of many uses at the same moment one wins', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'sign-in-link');
  const answers = await Promise.all([1, 2, 3, 4].map(() => use(key)));
  expect(answers.filter(({ __typename }) => __typename === 'Viewer')).toHaveLength(1);
});

test('it is good for 15 minutes', async () => {
  const { email } = await somebody(app);
  await request(email);
  const key = await mailedKey(app, email, 'sign-in-link');
  const [row] = await asOwner(
    app.databaseUrl,
    `update auth.verification set "expiresAt" = "expiresAt" - interval '15 minutes'
     returning "expiresAt" < now() as over, "expiresAt" > now() - interval '1 minute' as just`,
  );
  expect(row).toEqual({ over: true, just: true });
  expect(await use(key)).toEqual({ __typename: 'LinkUnusable' });
});

test('an unknown account is answered alike and gets no mail', async () => {
  const { email } = await somebody(app);
  const known = await request(email);
  const unknown = await request('nobody@example.com');
  expect(unknown.message.replace('nobody@example.com', email)).toBe(known.message);
  await mailedKey(app, email, 'sign-in-link');
  expect(await app.mailsTo('nobody@example.com')).toEqual([]);
});
