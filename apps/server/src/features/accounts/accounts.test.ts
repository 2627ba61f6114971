import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

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

async function signUp(input: object, client = app.client()) {
  const { signUp } = await client.get(
    `mutation($input: SignUpInput!) { signUp(input: $input) { __typename
      ... on Viewer { email zone } ... on InvalidInput { fields { field message value allowed } } } }`,
    { input },
  );
  return signUp;
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

test('signing up opens a session; a second time with the address is refused by its field', async () => {
  const client = app.client();
  expect(await signUp({ ...person, email: ' Maya@Example.com ' }, client)).toEqual({
    __typename: 'Viewer',
    email: 'maya@example.com',
    zone: 'Europe/Stockholm',
  });
  expect(await viewer(client)).toEqual({ email: 'maya@example.com' });
  const again = app.client();
  expect(await signUp({ ...person, email: 'MAYA@example.com' }, again)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'email', value: 'maya@example.com' }],
  });
  expect(await viewer(again)).toBeNull();
  expect(await accounts()).toEqual([{ email: 'maya@example.com' }]);
});

test('of two sign-ups with one address at the same moment one wins, the other is refused', async () => {
  const twice = [1, 2].map(() => signUp({ ...person, email: 'twice@example.com' }));
  const answers = await Promise.all(twice);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'Viewer']);
});

test.each([
  ['an empty name', { name: ' ' }, 'name', '1 to 200 characters'],
  ['a name of two lines', { name: 'Maya\nBcc: x' }, 'name', 'one line'],
  ['an e-mail that is none', { email: 'maya' }, 'email', 'an address such as priya@example.com'],
  [
    'a NUL in the e-mail',
    { email: 'm\0@example.com' },
    'email',
    'an address such as priya@example.com',
  ],
  [
    'an over-long e-mail',
    { email: `${'m'.repeat(250)}@example.com` },
    'email',
    'an address such as priya@example.com',
  ],
  ['a zone that is none', { zone: 'Stockholm' }, 'zone', 'an IANA zone such as Europe/Berlin'],
  ['a password of 7 characters', { password: '1234567' }, 'password', '8 to 128 characters'],
  [
    'a password of 129 characters',
    { password: 'p'.repeat(129) },
    'password',
    '8 to 128 characters',
  ],
])('%s is refused, and no account is made', async (_, change, field, allowed) => {
  const before = await accounts();
  const refused = await signUp({ ...person, email: 'new@example.com', ...change });
  expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [{ field, allowed }] });
  if (field === 'password') expect(refused.fields[0].value).toBeNull();
  expect(await accounts()).toEqual(before);
});

test.each([8, 64, 128])(
  'a password of %i characters is taken, blanks, umlauts and all',
  async (length) => {
    const input = {
      ...person,
      email: `length${length}@example.com`,
      password: ' ü'.repeat(64).slice(0, length),
    };
    expect((await signUp(input)).__typename).toBe('Viewer');
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
  await signUp({ ...person, email: 'late@example.com' }, client);
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
  expect(await signIn({ email: person.email, password })).toMatchObject({ email: person.email });
});
