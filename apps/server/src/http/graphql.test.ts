import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachWithTeam } from '../../test/people.js';
import { asOwner } from '../../test/rows.js';
import { openSocket } from '../../test/socket.js';
import { startApp, type TestApp } from '../../test/startApp.js';
import { limits } from '../graphql/limits.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
});
afterAll(() => app.stop());

interface Answer {
  data?: unknown;
  errors?: readonly object[];
}

async function overSocket(query: string, origin?: string): Promise<Answer> {
  const socket = openSocket(app, { cookie: coach.client.cookie, origin });
  try {
    const { value } = await socket.iterate({ query }).next();
    return value as Answer;
  } catch (errors) {
    if (Array.isArray(errors)) return { errors };
    throw errors;
  } finally {
    await socket.dispose();
  }
}

const ways: [string, (query: string) => Promise<Answer>][] = [
  ['HTTP', (query) => coach.client.ask(query)],
  ['a WebSocket', (query) => overSocket(query)],
];

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
/** A path through team and memberships and back, `depth` fields deep. */
const deep = (depth: number) => {
  const path = [
    'viewer',
    'memberships',
    ...times(20, () => 'team candidates edges node').split(' '),
  ];
  const fields = [...path.slice(0, depth - 1), '__typename'];
  return `{ ${fields.join(' { ')} ${'}'.repeat(depth)}`;
};
const aliased = (count: number) => `{ ${times(count, (index) => `a${index}: __typename`)} }`;
const directed = (count: number) => `{ __typename ${times(count, () => '@include(if: true)')} }`;
/** A list of `count` tokens less the 23 around it. */
const long = (count: number) =>
  `{ team(id: "x") { followUps(status: [${times(count - 23, () => 'SENT')}]) { pageInfo { hasNextPage } } } }`;

describe.each(ways)('over %s', (_, ask) => {
  test.each([
    ['depth', deep(limits.depth), deep(limits.depth + 1), /depth/i],
    ['aliases', aliased(limits.aliases), aliased(limits.aliases + 1), /aliases/i],
    ['tokens', long(limits.tokens), long(limits.tokens + 1), /token/i],
  ])('%s: the limit is allowed, one more is refused', async (_, allowed, refused, message) => {
    const { errors, data } = await ask(allowed);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    const answer = await ask(refused);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(message),
        extensions: { code: expect.stringMatching(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/) },
      },
    ]);
  });

  test('directives: more than the limit are refused', async () => {
    const { errors } = await ask(directed(limits.directives + 1));
    expect(JSON.stringify(errors)).toMatch(/directives limit of 10 exceeded, found 11/i);
    expect(JSON.stringify((await ask(directed(limits.directives))).errors)).not.toMatch(/limit/i);
  });

  test.each([
    ['{ viewer', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ team(id: 1.5) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused with the code %s, and no suggestion', async (query, code) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|node_modules|stack/);
  });

  test('a bug is told by its id alone', async () => {
    await asOwner(app.databaseUrl, 'alter table invitation rename to lost');
    const query = `{ team(id: "${coach.teamId}") { invitations { edges { cursor } } } }`;
    const { errors } = await ask(query);
    await asOwner(app.databaseUrl, 'alter table lost rename to invitation');
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^Something failed on our side\. Its id is [0-9a-f-]{36}\.$/,
        ),
        path: ['team', 'invitations'],
        extensions: { code: 'INTERNAL' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/relation|stack|invitation_|select/);
    expect((await ask(query)).errors).toBeUndefined();
  });
});

test.each(ways)('fragments do not hide depth over %s', async (_, ask) => {
  const spread = (depth: number) => `{ ...whole } fragment whole on Query ${deep(depth)}`;
  expect((await ask(spread(limits.depth))).errors).toBeUndefined();
  expect(JSON.stringify((await ask(spread(limits.depth + 1))).errors)).toMatch(/depth/i);
});

test.each([
  ['another site', 'https://spy.example'],
  ['a page without origin', 'null'],
  ['no URL', 'spy'],
  ['our name on another port', 'http://localhost:1'],
])('a page of %s cannot open a socket', async (_, origin) => {
  await expect(overSocket('{ viewer { id } }', origin)).rejects.toMatchObject({ code: 4403 });
});

test('our own pages, and programs that send no origin, can', async () => {
  for (const origin of [app.config.baseUrl, undefined])
    expect(await overSocket('{ viewer { name } }', origin)).toEqual({
      data: { viewer: { name: 'Maya Lindqvist' } },
    });
});

test('a connection listens to so many things at once, and a session opens so many connections', async () => {
  const { cookie } = coach.client;
  const query = `subscription { candidateChanged(teamId: "${coach.teamId}") { id } }`;
  const sockets = Array.from({ length: limits.sockets }, () => openSocket(app, { cookie }));
  const listen = (socket = sockets[0]) => socket?.iterate({ query }).next();
  const opened = sockets.map((socket) => new Promise((open) => socket.on('connected', open)));
  try {
    for (const socket of sockets) listen(socket)?.catch(() => undefined);
    await Promise.all(opened);
    await expect(listen(openSocket(app, { cookie }))).rejects.toMatchObject({ code: 4403 });
    for (let more = 1; more < limits.subscriptions; more++) listen()?.catch(() => undefined);
    await expect(listen()).rejects.toMatchObject([
      { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } },
    ]);
  } finally {
    for (const socket of sockets) await socket.dispose();
  }
});
