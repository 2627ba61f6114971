import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../test/accountMail.js';
import type { Client } from '../../../test/client.js';
import { password, signIn, somebody } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function change(client: Client, email: string, secret = password) {
  const { changeEmail } = await client.get(
    `mutation($input: ChangeEmailInput!) { changeEmail(input: $input) {
      __typename ... on Done { message } ... on InvalidInput { fields { field } } } }`,
    { input: { email, password: secret } },
  );
  return changeEmail;
}

async function confirm(key: string) {
  const { confirmEmail } = await app
    .client()
    .get(
      `mutation($key: String!) { confirmEmail(key: $key) { __typename ... on Done { message } } }`,
      { key },
    );
  return confirmEmail;
}

const viewer = async (client: Client) => (await client.get('{ viewer { email } }')).viewer;
const about = (subject: string) => (mail: { email: { subject?: string } }) =>
  mail.email.subject === subject;

test('the new address counts once its owner has confirmed it, and the old one is told', async () => {
  const { client, email } = await somebody(app);
  const next = `new.${email}`;
  expect((await change(client, ` ${next.toUpperCase()}`)).__typename).toBe('Done');
  const key = await mailedKey(app, next, 'confirm-email');
  expect(await viewer(client)).toEqual({ email });
  expect((await signIn(app, next)).result.__typename).toBe('SignInRefused');
  expect((await confirm(key)).__typename).toBe('Done');
  expect(await viewer(client)).toEqual({ email: next });
  expect((await signIn(app, email)).result.__typename).toBe('SignInRefused');
  expect((await signIn(app, next)).result.__typename).toBe('Viewer');
  const notice = await app.mailTo(email, about('Your account has another address now'));
  expect(notice.email.text).toContain(next);
  expect((await confirm(key)).__typename).toBe('LinkUnusable');
});

test('it takes the password, and an address that is another one', async () => {
  const { client, email } = await somebody(app);
  expect(await change(client, `a.${email}`, 'wrong horse')).toMatchObject({
    fields: [{ field: 'password' }],
  });
  expect(await change(client, email)).toMatchObject({ fields: [{ field: 'email' }] });
  expect(await change(client, 'nonsense')).toMatchObject({ fields: [{ field: 'email' }] });
  expect(await app.mailsTo(`a.${email}`)).toEqual([]);
});

test('somebody’s address is answered like any, and they are told that nothing has changed', async () => {
  const { client, email } = await somebody(app);
  const other = await somebody(app);
  const free = await change(client, `free.${email}`);
  const taken = await change(client, other.email);
  expect(taken.message.replace(other.email, `free.${email}`)).toBe(free.message);
  const mail = await app.mailTo(other.email);
  expect(mail.email.subject).toBe('You have an account already');
  expect(mail.email.text).not.toContain('key=');
});

test('an address that somebody took in the meantime stays theirs', async () => {
  const [one, two] = [await somebody(app), await somebody(app)];
  const wanted = `wanted.${one.email}`;
  await change(one.client, wanted);
  const first = await mailedKey(app, wanted, 'confirm-email');
  await change(two.client, wanted);
  await app.mailTo(wanted);
  const second = await (async () => {
    for (;;) {
      const key = await mailedKey(app, wanted, 'confirm-email');
      if (key !== first) return key;
    }
  })();
  expect((await confirm(second)).__typename).toBe('Done');
  expect((await confirm(first)).__typename).toBe('LinkUnusable');
  expect(await viewer(two.client)).toEqual({ email: wanted });
  expect(await viewer(one.client)).toEqual({ email: one.email });
});
