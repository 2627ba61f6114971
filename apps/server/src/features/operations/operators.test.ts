import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../../test/startApp.js';
import type { Config } from '../../config.js';
import { createServer } from '../../http/server.js';

const token = 'a token of the operator, long enough'.replaceAll(' ', '-');
const basic = (password: string) => `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;
const paths = ['/metrics', '/operator', '/operator/style.css'];

let app: TestApp;
let logged = '';
const servers: FastifyInstance[] = [];
beforeAll(async () => {
  app = await startApp(
    {},
    {
      write: (line) => {
        logged += line;
      },
    },
  );
});
afterAll(() => app.stop());
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** The same installation under other settings. */
async function set(config: Partial<Config>): Promise<FastifyInstance> {
  const server = await createServer({ ...app.app, config: { ...app.config, ...config } });
  servers.push(server);
  return server;
}

const codes = (server: FastifyInstance, how: object = {}) =>
  Promise.all(paths.map(async (url) => (await server.inject({ url, ...how })).statusCode));
const [open, closed, asked] = [200, 403, 401].map((code) => paths.map(() => code));

test('without a token, whoever sits at this machine sees both', async () => {
  const server = await set({});
  expect(await codes(server)).toEqual(open);
  expect(await codes(server, { remoteAddress: '::1' })).toEqual(open);
  const found = await fetch(`${app.config.baseUrl}/metrics`);
  expect(await found.text()).toContain('afterword_deliveries_oldest_due_seconds 0');
});

test.each([
  ['comes from elsewhere', {}, { remoteAddress: '10.0.0.7' }],
  [
    'says to come from here',
    {},
    { remoteAddress: '10.0.0.7', headers: { 'x-forwarded-for': '127.0.0.1' } },
  ],
  ['comes by a proxy on this machine', {}, { headers: { 'x-forwarded-for': '203.0.113.9' } }],
  [
    'comes by a proxy that is believed',
    { trustProxy: ['127.0.0.1'] },
    { headers: { 'x-forwarded-for': '203.0.113.9' } },
  ],
  ['has another name lead here', {}, { headers: { host: 'rebound.example' } }],
  ['asks an installation with an address of its own', { baseUrl: 'https://afterword.example' }, {}],
])('without a token, whoever %s sees neither', async (_, config, how) => {
  expect(await codes(await set(config), how)).toEqual(closed);
});

test('with a token, both take it as a bearer or a password, from here too', async () => {
  const server = await set({ operatorToken: token });
  expect(await codes(server)).toEqual(asked);
  for (const authorization of [`Bearer ${token}`, basic(token)])
    expect(await codes(server, { remoteAddress: '10.0.0.7', headers: { authorization } })).toEqual(
      open,
    );
  for (const authorization of [
    `Bearer ${token}x`,
    basic(''),
    `Bearer ${token.slice(1)}`,
    'Bearer',
    token,
  ])
    expect(await codes(server, { headers: { authorization } }), authorization).toEqual(asked);
});

test('a browser is asked for the password, and no token is ever logged', async () => {
  const server = await set({ operatorToken: token });
  const { headers } = await server.inject({
    url: '/operator',
    headers: { authorization: basic('guessed-at') },
  });
  expect(headers['www-authenticate']).toMatch(/^Basic realm=/);
  expect(logged).toContain('a wrong OPERATOR_TOKEN was given');
  expect(logged).not.toContain('guessed-at');
});

test('guessing ends after twenty tries, for that network alone, whatever comes then', async () => {
  const server = await set({ operatorToken: token });
  const ask = async (remoteAddress: string, given: string) =>
    (
      await server.inject({
        url: '/metrics',
        remoteAddress,
        headers: { authorization: `Bearer ${given}` },
      })
    ).statusCode;
  for (let guess = 0; guess < 20; guess++) expect(await ask('10.0.0.7', `${guess}`)).toBe(401);
  expect(await ask('10.0.0.7', token)).toBe(429);
  expect(await ask('10.0.0.8', token)).toBe(200);
});
