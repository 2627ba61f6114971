import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password, somebody } from '../../test/people.js';
import { startApp, type TestApp } from '../../test/startApp.js';
import { roleUrl } from '../db/roles.js';
import { createAccounts } from '../features/accounts/auth.js';
import { createServer } from './server.js';

let app: TestApp;
/** The same server as it stands behind HTTPS. */
let secure: FastifyInstance;
let closeAccounts: () => Promise<void>;
let email: string;

beforeAll(async () => {
  app = await startApp();
  ({ email } = await somebody(app));
  const baseUrl = 'https://afterword.example';
  const url = roleUrl(app.databaseUrl, 'auth', app.app.secret);
  const accounts = createAccounts(url, app.app.secret, baseUrl);
  closeAccounts = accounts.close;
  secure = await createServer({ ...app.app, accounts, config: { ...app.config, baseUrl } });
});
afterAll(async () => {
  await secure.close();
  await closeAccounts();
  await app.stop();
});

const json = { 'content-type': 'application/json' };
const fetched = (path: string, init: RequestInit = {}) =>
  fetch(`${app.config.baseUrl}${path}`, { redirect: 'manual', ...init });
const paths = [
  '/',
  '/graphql',
  '/mail',
  '/healthz',
  '/nothing',
  '/%zz',
  '/assets/',
  '/.git/config',
];

describe.each(paths)('%s', (path) => {
  test('forbids what it has no need of, and is kept by nobody', async () => {
    const { headers } = await fetched(path, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`base-uri 'none'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).toMatch(/object-src 'none'|default-src 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|https?:|\*)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toMatch(/^no-(store|cache)$/);
    expect(headers.get('content-type')).toMatch(/charset=utf-8$|^application\/json/);
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(headers.get(telling), telling).toBeNull();
  });
});

test('answers of GraphQL are never kept, whatever they hold', async () => {
  const body = JSON.stringify({ query: '{ viewer { id } }' });
  const right = await fetched('/graphql', { method: 'POST', headers: json, body });
  const wrong = await fetched('/graphql', { method: 'POST', headers: json, body: '{' });
  for (const { headers } of [right, wrong]) expect(headers.get('cache-control')).toBe('no-store');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'])(
  'a page elsewhere cannot post %s, which a browser sends without asking',
  async (type) => {
    const body = JSON.stringify({ query: 'mutation { signOut }' });
    const response = await fetched('/graphql', {
      method: 'POST',
      headers: { 'content-type': type, origin: 'https://elsewhere.example' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  },
);

test('a page elsewhere is allowed nothing when it asks first', async () => {
  const { headers } = await fetched('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a request is never sent back to whoever sent it', async () => {
  const { port } = new URL(app.config.baseUrl);
  const tracing = request({ port, method: 'TRACE', path: '/', headers: { cookie: 'a=secret' } });
  const [response] = (await once(tracing.end(), 'response')) as [IncomingMessage];
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  expect(await readAll(response)).not.toContain('secret');
});

test('behind HTTPS browsers are told to stay there, below this name too', async () => {
  const { headers } = await secure.inject('/healthz');
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

const signingIn = (cookie = '') =>
  secure.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...json, cookie },
    payload: {
      query: 'mutation($i: SignInInput!) { signIn(input: $i) { __typename ... on Viewer { id } } }',
      variables: { i: { email, password } },
    },
  });
const whoIs = (cookie: string) =>
  secure
    .inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, cookie },
      payload: { query: '{ viewer { email } }' },
    })
    .then((answer) => answer.json().data.viewer?.email);

test('behind HTTPS the session’s cookie is this host’s alone, and no script’s', async () => {
  const [cookie = ''] = [(await signingIn()).headers['set-cookie']].flat();
  expect(cookie).toMatch(/^__Host-afterword\.session_token=[\w-]{32}/);
  for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
    expect(cookie.split('; ')).toContain(attribute);
  expect(cookie).not.toMatch(/domain=/i);
  const [pair = ''] = cookie.split(';');
  expect(await whoIs(pair)).toBe(email);
  // What a neighbouring host could have set is not looked at.
  expect(await whoIs(pair.replace('__Host-', ''))).toBeUndefined();
});

test('signing in makes a session anew: the one a browser came with ends, and no given one is taken', async () => {
  const [first = ''] = [(await signingIn()).headers['set-cookie']].flat();
  const [before = ''] = first.split(';');
  const [second = ''] = [(await signingIn(before)).headers['set-cookie']].flat();
  const [after = ''] = second.split(';');
  expect(after).not.toBe(before);
  expect(await whoIs(after)).toBe(email);
  expect(await whoIs(before)).toBeUndefined();
  const [third = ''] = [
    (await signingIn('__Host-afterword.session_token=chosen.abc')).headers['set-cookie'],
  ].flat();
  expect(third).not.toContain('chosen');
});
