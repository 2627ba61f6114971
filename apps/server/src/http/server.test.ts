import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../test/client.js';
import { coachWithTeam } from '../../test/people.js';
import { startApp, type TestApp } from '../../test/startApp.js';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  ({ client } = await coachWithTeam(app));
});
afterAll(() => app.stop());

const read = 'query($ics: String!) { readCalendar(ics: $ics) { __typename } }';
const fiftyMegabytes = 50 * 1024 * 1024;

/** Sends `bytes` of a JSON body that never ends, at the reader's pace, and answers what came back. */
async function pour(bytes: number, headers: Record<string, string | number>) {
  const start = JSON.stringify({ query: read, variables: { ics: 'x' } }).slice(0, -3);
  const chunk = Buffer.alloc(64 * 1024, 'x');
  function* body() {
    yield Buffer.from(start);
    for (let sent = start.length; sent < bytes; sent += chunk.length)
      yield chunk.subarray(0, bytes - sent);
  }
  const sending = request(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: client.cookie, ...headers },
  });
  // The server may hang up before it has read everything; its answer is what counts.
  sending.on('error', () => {});
  Readable.from(body()).pipe(sending);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  return { status: response.statusCode, answer: await json(response) };
}

const tooLarge = {
  status: 413,
  answer: {
    errors: [
      {
        message: expect.stringMatching(/larger than 1048576 bytes.*ics.*262144 bytes/),
        extensions: { code: 'PAYLOAD_TOO_LARGE' },
      },
    ],
  },
};

test('a body of 50 MB is refused by its announced length', async () => {
  expect(await pour(fiftyMegabytes, { 'content-length': fiftyMegabytes })).toEqual(tooLarge);
});

test('a body of 50 MB in chunks is refused as well', async () => {
  expect(await pour(fiftyMegabytes, { 'transfer-encoding': 'chunked' })).toEqual(tooLarge);
});

test('a client that reads only after it has sent everything hears of it too', async () => {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: 'x'.repeat(fiftyMegabytes),
  });
  expect({ status: response.status, answer: await response.json() }).toEqual(tooLarge);
});

test('the server still answers afterwards', async () => {
  expect(await client.get('{ viewer { name } }')).toEqual({ viewer: { name: 'Maya Lindqvist' } });
});

test.each([
  ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
  ['an array of operations', '[{"query":"{ viewer { id } }"}]', 400, 'BAD_REQUEST'],
])('%s answers in the shape of GraphQL', async (_, body, status, code) => {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('a form of another site cannot send an operation', async () => {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', cookie: client.cookie },
    body: JSON.stringify({ query: 'mutation { signOut }' }),
  });
  expect(response.ok).toBe(false);
  expect((await client.get('{ viewer { name } }')).viewer).not.toBeNull();
});
