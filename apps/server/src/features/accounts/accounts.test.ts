import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../test/accountMail.js';
import type { Client } from '../../../test/client.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const password = 'correct horse battery';
const person = {
  name: 'Maya Lindqvist',
  email: 'maya@example.com',
  password,
  zone: 'Europe/Stockholm',
};

/** Asks for the mail with which an account can be opened. */
async function signUp(email: string) {
  const { signUp } = await app.client().get(
    `mutation($email: String!) { signUp(email: $email) { __typename
      ... on Done { message } ... on InvalidInput { fields { field allowed } } } }`,
    { email },
  );
  return signUp;
}

const owner = { name: person.name, password, zone: person.zone };

async function verify(key: string, client = app.client(), change = {}) {
  const { verifyEmail } = await client.get(
    `mutation($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename
      ... on Viewer { email zone } ... on InvalidInput { fields { field value allowed } } } }`,
    { input: { key, ...owner, ...change } },
  );
  return verifyEmail;
}

/** Signs up, mail and all. */
async function join({ email, ...change }: { email: string }, client = app.client()) {
  await signUp(email);
  return verify(await mailedKey(app, email, 'verify-email'), client, change);
}

async function signIn(input: object, client = app.client()) {
  const { signIn } = await client.get(
    `mutation($input: SignInInput!) { signIn(input: $input) {
      __typename ... on Viewer { email zone } ... on SignInRefused { message } } }`,
    { input },
  );
  return signIn;
}

const viewer = async (client: Client) => (await client.get('{ viewer { email } }')).viewer;
const accounts = () => asOwner(app.databaseUrl, 'select email from auth."user" order by 1');

/** Asks who is signed in with exactly this cookie. */
async function viewerWith(cookie: string) {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { email } }' }),
  });
  return ((await response.json()) as { data: { viewer: object | null } }).data.viewer;
}

test('signing up opens nothing before its mailed link is used, which signs in, once', async () => {
  const client = app.client();
  expect(await signUp(' Maya@Example.com ')).toEqual({
    __typename: 'Done',
    message: 'A mail is on its way to maya@example.com. Its link is good for a day.',
  });
  const key = await mailedKey(app, person.email, 'verify-email');
  expect(await accounts()).toEqual([]);
  expect((await signIn({ email: person.email, password })).__typename).toBe('SignInRefused');
  expect(await verify(key, client)).toEqual({
    __typename: 'Viewer',
    email: 'maya@example.com',
    zone: 'Europe/Stockholm',
  });
  expect(await viewer(client)).toEqual({ email: 'maya@example.com' });
  expect(await verify(key)).toEqual({ __typename: 'LinkUnusable' });
  expect(await accounts()).toEqual([{ email: 'maya@example.com' }]);
});

test('a taken address is answered with the same words; whoever has it is told by mail', async () => {
  const taken = await signUp('MAYA@example.com');
  const free = await signUp('free@example.com');
  expect(taken.message.replace('maya@example.com', 'free@example.com')).toBe(free.message);
  const mail = await app.mailTo(
    person.email,
    ({ email }) => email.subject === 'You have an account already',
  );
  expect(mail.email.text).not.toContain('key=');
  expect((await signIn({ email: person.email, password })).__typename).toBe('Viewer');
});

test('of two links for one address that is used which comes first', async () => {
  const email = 'twice@example.com';
  await signUp(email);
  const first = await mailedKey(app, email, 'verify-email');
  await signUp(email);
  const second = await until('another link', async () => {
    const key = await mailedKey(app, email, 'verify-email');
    return key !== first && key;
  });
  const answers = await Promise.all([first, second].map((key) => verify(key)));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['LinkUnusable', 'Viewer']);
});

test('whoever asked for the link knows nothing of the account that somebody else opens by it', async () => {
  const email = 'victim@example.com';
  const asking = app.client();
  await asking.ask('mutation($email: String!) { signUp(email: $email) { __typename } }', { email });
  const mail = await app.mailTo(email);
  expect(mail.email.text).not.toContain('Hello');
  const own = { password: 'the owner decides', name: 'Vera Vee' };
  const key = await mailedKey(app, email, 'verify-email');
  expect((await verify(key, app.client(), own)).__typename).toBe('Viewer');
  expect(await viewer(asking)).toBeNull();
  expect((await signIn({ email, password: own.password })).__typename).toBe('Viewer');
});

test('an unverified sign-up waits for a day', async () => {
  const email = 'slow@example.com';
  await signUp(email);
  const key = await mailedKey(app, email, 'verify-email');
  await asOwner(
    app.databaseUrl,
    `update auth.verification set "expiresAt" = "expiresAt" - interval '1 day'`,
  );
  expect(await verify(key)).toEqual({ __typename: 'LinkUnusable' });
});

test.each([
  ['none', 'maya'],
  ['with a NUL', 'm\0@example.com'],
  ['over-long', `${'m'.repeat(250)}@example.com`],
])('an address that is %s is refused', async (_, email) => {
  const allowed = 'an address such as priya@example.com';
  expect(await signUp(email)).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'email', allowed }],
  });
});

const notTriedFirst = 'one that not many others use, such as a few words in a row';

test.each([
  ['an empty name', { name: ' ' }, 'name', '1 to 200 characters'],
  ['a name of two lines', { name: 'Maya\nBcc: x' }, 'name', 'one line'],
  ['a zone that is none', { zone: 'Stockholm' }, 'zone', 'an IANA zone such as Europe/Berlin'],
  ['a password of 7 characters', { password: '1234567' }, 'password', '8 to 128 characters'],
  [
    'a password of 129 characters',
    { password: 'p'.repeat(129) },
    'password',
    '8 to 128 characters',
  ],
  ['a password that is tried first', { password: 'Password1' }, 'password', notTriedFirst],
  ['digits in a row', { password: '12345678' }, 'password', notTriedFirst],
])(
  '%s is refused, no account is made, and the link is good still',
  async (what, change, field, allowed) => {
    const email = `${what.replaceAll(' ', '.')}@example.com`;
    await signUp(email);
    const key = await mailedKey(app, email, 'verify-email');
    const before = await accounts();
    const refused = await verify(key, app.client(), change);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [{ field, allowed }] });
    if (field === 'password') expect(refused.fields[0].value).toBeNull();
    expect(await accounts()).toEqual(before);
    expect((await verify(key)).__typename).toBe('Viewer');
  },
);

test.each([8, 64, 128])(
  'a password of %i characters is taken, blanks, umlauts and all',
  async (length) => {
    const input = {
      ...person,
      email: `length${length}@example.com`,
      password: ' ü'.repeat(64).slice(0, length),
    };
    expect((await join(input)).__typename).toBe('Viewer');
    expect(
      (await signIn(input && { email: input.email, password: input.password })).__typename,
    ).toBe('Viewer');
  },
);

test('a wrong password, an unknown account and nonsense are answered alike', async () => {
  const refused = { __typename: 'SignInRefused', message: 'E-mail or password is not right.' };
  for (const [email, secret] of [
    [person.email, 'wrong horse battery'],
    [person.email, ''],
    [person.email, `${password} `],
    ['nobody@example.com', password],
    ['nobody', password],
    ['no\0body@example.com', password],
    [`${'n'.repeat(100_000)}@example.com`, password],
  ])
    expect(await signIn({ email, password: secret })).toEqual(refused);
});

test('an unknown account takes as long to refuse as a wrong password', async () => {
  const time = async (email: string) => {
    const before = performance.now();
    await signIn({ email, password: 'wrong horse battery' });
    return performance.now() - before;
  };
  const times = { known: Infinity, unknown: Infinity };
  for (let round = 0; round < 4; round++) {
    times.known = Math.min(times.known, await time(person.email));
    times.unknown = Math.min(times.unknown, await time('nobody@example.com'));
  }
  expect(times.unknown / times.known).toBeGreaterThan(0.5);
});

test('signing in works whatever the letters’ case, signing out ends the session for good', async () => {
  const client = app.client();
  const other = app.client();
  await signIn({ email: ' MAYA@example.com', password }, client);
  await signIn({ email: person.email, password }, other);
  const { cookie } = client;
  expect(await viewerWith(cookie)).toEqual({ email: person.email });
  expect(await client.get('mutation { signOut }')).toEqual({ signOut: true });
  expect(await viewer(client)).toBeNull();
  expect(await viewerWith(cookie)).toBeNull();
  expect(await viewer(other)).toEqual({ email: person.email });
});

test('signing out without a session is no error', async () => {
  expect(await app.client().get('mutation { signOut }')).toEqual({ signOut: true });
});

test('a session past its end is none', async () => {
  const client = app.client();
  await join({ ...person, email: 'late@example.com' }, client);
  await asOwner(
    app.databaseUrl,
    `update auth.session s set "expiresAt" = now() from auth."user" u
     where u.id = s."userId" and u.email = 'late@example.com'`,
  );
  expect(await viewer(client)).toBeNull();
});

test('the cookie is out of scripts’ reach and stays on this site', async () => {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { email: person.email, password } },
    }),
  });
  const [cookie = '', ...more] = response.headers.getSetCookie();
  expect(more).toEqual([]);
  expect(cookie).toMatch(
    /^afterword\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('forged, cut and damaged cookies speak for nobody, and break nothing', async () => {
  const client = app.client();
  await signIn({ email: person.email, password }, client);
  const { cookie } = client;
  const [name = '', value = ''] = cookie.split('=', 2);
  const [token = '', signature = ''] = decodeURIComponent(value).split('.');
  expect(await viewerWith(cookie)).toEqual({ email: person.email });
  for (const forged of [
    value.slice(0, -4),
    value.slice(0, 10),
    token,
    `${token}.`,
    `.${signature}`,
    '.',
    `x${token}.${signature}`,
    `${token}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
    `${token}.${'A'.repeat(signature.length)}`,
    '%',
    '%E0%A4%A',
    '%00.%00',
    '',
  ])
    expect(await viewerWith(`${name}=${forged}`), forged).toBeNull();
  expect(await viewerWith(`theme=dark; ${cookie}; lang=en`)).toEqual({ email: person.email });
});

test('an idle connection that the database drops is replaced', async () => {
  const dropped = await asOwner(
    app.databaseUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename like '%_auth'`,
  );
  expect(dropped.length).toBeGreaterThan(0);
  // Whoever asks in the very moment of the loss may still be given the old one.
  const signedIn = () => signIn({ email: person.email, password }).catch(() => undefined);
  expect(await until('another connection', signedIn)).toMatchObject({ email: person.email });
});
