import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, somebody } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { openSocket } from '../../../test/socket.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { sweepAttempts } from './throttle.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ trustProxy: ['127.0.0.1'] });
});
afterAll(() => app.stop());

const allowed = 10;
const wrong = 'wrong horse battery';
const kindOf = async (email: string, secret?: string) =>
  (await signIn(app, email, secret)).result.__typename;

/** A request as a proxy would pass it on. */
async function from(address: string, query: string, variables: object) {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Record<string, { __typename: string }> }).data;
}

test.each([
  ['an account', async () => (await somebody(app)).email],
  ['an address without one', async () => 'nobody@example.com'],
])('%s takes ten wrong passwords, and no right one after them', async (_, make) => {
  const email = await make();
  for (let count = 0; count < allowed; count++)
    expect(await kindOf(email, wrong)).toBe('SignInRefused');
  const { result } = await signIn(app, email);
  expect(result).toMatchObject({
    __typename: 'TooManyAttempts',
    message: 'This was tried too often. Try again in 15 minutes.',
  });
  expect(result.retryAfter).toBeGreaterThan(800);
  expect(result.retryAfter).toBeLessThanOrEqual(900);
});

test('aliased attempts of one request count one by one', async () => {
  const { email } = await somebody(app);
  const attempts = Array.from(
    { length: 14 },
    (_, index) =>
      `a${index}: signIn(input: { email: $email, password: "${wrong}" }) { __typename }`,
  );
  const answers = await app
    .client()
    .get(`mutation($email: String!) { ${attempts.join('\n')} }`, { email });
  const kinds = Object.values<{ __typename: string }>(answers).map((one) => one.__typename);
  expect(kinds).toEqual([
    ...Array(allowed).fill('SignInRefused'),
    ...Array(14 - allowed).fill('TooManyAttempts'),
  ]);
});

test('attempts made at the same moment count one by one, over HTTP and WebSocket alike', async () => {
  const { email } = await somebody(app);
  const socket = openSocket(app);
  const query = `mutation($input: SignInInput!) { signIn(input: $input) { __typename } }`;
  const bySocket = () =>
    new Promise<string>((resolve, reject) =>
      socket.subscribe<{ signIn: { __typename: string } }>(
        { query, variables: { input: { email, password: wrong } } },
        {
          next: ({ data }) => resolve(data?.signIn.__typename ?? ''),
          error: reject,
          complete: () => undefined,
        },
      ),
    );
  const kinds = await Promise.all(
    Array.from({ length: 16 }, (_, index) => (index % 2 ? bySocket() : kindOf(email, wrong))),
  );
  await socket.dispose();
  expect(kinds.filter((kind) => kind === 'SignInRefused')).toHaveLength(allowed);
});

test('what succeeds does not count', async () => {
  const { email } = await somebody(app);
  for (let count = 0; count < allowed + 2; count++) expect(await kindOf(email)).toBe('Viewer');
});

test('it can be tried again when the time is over, and what is over is forgotten', async () => {
  const { email } = await somebody(app);
  for (let count = 0; count < allowed; count++) await kindOf(email, wrong);
  expect(await kindOf(email)).toBe('TooManyAttempts');
  await asOwner(app.databaseUrl, 'update auth.attempt set ends_at = now()');
  expect(await kindOf(email)).toBe('Viewer');
  await asOwner(app.databaseUrl, `update auth.attempt set ends_at = now() - interval '1 second'`);
  await sweepAttempts(app.app);
  expect(await asOwner(app.databaseUrl, 'select from auth.attempt')).toEqual([]);
});

test('one client address is stopped whatever accounts it tries, its neighbours are not', async () => {
  const query = `mutation($input: SignInInput!) { signIn(input: $input) { __typename } }`;
  const input = (index: number) => ({
    input: { email: `no${index}@example.com`, password: wrong },
  });
  await from('2001:db8:1:2::7', query, input(0));
  const [{ key }] = (await asOwner(
    app.databaseUrl,
    'update auth.attempt set count = 200 where count = 1 returning key',
  )) as [{ key: number }];
  expect(key).toBeDefined();
  const stopped = await from('2001:db8:1:2:ffff::1', query, input(1));
  expect(stopped.signIn?.__typename).toBe('TooManyAttempts');
  const neighbour = await from('2001:db8:1:3::7', query, input(1));
  expect(neighbour.signIn?.__typename).toBe('SignInRefused');
});

test('without a trusted proxy nobody chooses the address they come from', async () => {
  const open = await startApp();
  try {
    const { email } = await somebody(open);
    await signIn(open, email);
    const response = await fetch(`${open.config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { email: "${email}", password: "${wrong}" }) { __typename } }`,
      }),
    });
    expect(response.ok).toBe(true);
    const rows = await asOwner(open.databaseUrl, 'select "ipAddress" from auth.session');
    expect(rows.map((row) => row.ipAddress)).toEqual(['127.0.0.1', '127.0.0.1']);
    const counters = await asOwner(open.databaseUrl, 'select count from auth.attempt order by 1');
    expect(counters).toEqual([{ count: 1 }, { count: 1 }]);
  } finally {
    await open.stop();
  }
});

test('mails are counted by the address they would go to', async () => {
  const kinds: string[] = [];
  for (let count = 0; count < 6; count++) {
    const field = count % 2 ? 'requestPasswordReset' : 'requestSignInLink';
    const answer = await app
      .client()
      .get(`mutation { ${field}(email: "some@example.com") { __typename } }`);
    kinds.push(answer[field].__typename);
  }
  expect(kinds).toEqual([...Array(5).fill('Done'), 'TooManyAttempts']);
});
