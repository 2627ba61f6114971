import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import {
  coachWithTeam,
  joinedCandidate,
  password,
  signIn,
  somebody,
} from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { openSocket } from '../../../test/socket.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const sessions = async (client: Client) =>
  (
    await client.get(
      '{ viewer { sessions { id browser address isCurrent createdAt lastSeenAt } } }',
    )
  ).viewer?.sessions;
const viewer = async (client: Client) => (await client.get('{ viewer { email } }')).viewer;

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** The id of the session that signing in with this browser opens. */
async function signInWith(userAgent: string, email: string): Promise<string> {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({
      query: `mutation { signIn(input: { email: "${email}", password: "${password}" }) {
        ... on Viewer { sessions { id isCurrent } } } }`,
    }),
  });
  const { data } = (await response.json()) as {
    data: { signIn: { sessions: { id: string; isCurrent: boolean }[] } };
  };
  return data.signIn.sessions.find(({ isCurrent }) => isCurrent)?.id ?? '';
}

/** Listens to a team; `ended` is how that went out. */
function listen(client: Client, teamId: string) {
  const socket = openSocket(app, { cookie: client.cookie });
  const heard: unknown[] = [];
  const connected = new Promise<void>((resolve) => socket.on('connected', () => resolve()));
  const ended = new Promise<unknown>((resolve) =>
    socket.subscribe(
      {
        query: 'subscription($teamId: ID!) { candidateChanged(teamId: $teamId) { id } }',
        variables: { teamId },
      },
      {
        next: (event) => heard.push(event),
        error: resolve,
        complete: () => resolve('complete'),
      },
    ),
  );
  return { heard, connected, ended, dispose: () => socket.dispose() };
}

test('they are listed with browser, address and times, the one that asks among them', async () => {
  const { client, email } = await somebody(app);
  const id = await signInWith(firefox, email);
  const listed = await sessions(client);
  expect(listed).toHaveLength(2);
  const [own] = listed.filter((one: { isCurrent: boolean }) => one.isCurrent);
  const other = listed.find((one: { id: string }) => one.id === id);
  expect(own.id).not.toBe(id);
  expect(other).toMatchObject({ browser: 'Firefox on Linux', address: '127.0.0.1' });
  expect(other.isCurrent).toBe(false);
  expect(Date.parse(other.createdAt)).toBeLessThanOrEqual(Date.parse(other.lastSeenAt));
});

test('a session is seen again when it is used', async () => {
  const { client, email } = await somebody(app);
  await asOwner(
    app.databaseUrl,
    `update auth.session s set "updatedAt" = '2026-01-01', "createdAt" = '2026-01-01'
     from auth."user" u where u.id = s."userId" and u.email = $1`,
    [email],
  );
  await viewer(client);
  await expect
    .poll(async () => (await sessions(client))[0].lastSeenAt > '2026-01-02', { timeout: 5_000 })
    .toBe(true);
  expect((await sessions(client))[0].createdAt < '2026-01-02').toBe(true);
});

test('one is ended by its id, and all others at once', async () => {
  const { client, email } = await somebody(app);
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => signIn(app, email)));
  const id = (await sessions(first?.client as Client)).find(
    (one: { isCurrent: boolean }) => one.isCurrent,
  ).id;
  const end = 'mutation($id: ID!) { endSession(id: $id) { __typename } }';
  expect((await client.get(end, { id })).endSession.__typename).toBe('Viewer');
  expect(await viewer(first?.client as Client)).toBeNull();
  expect(await viewer(second?.client as Client)).toEqual({ email });
  expect((await client.get(end, { id })).endSession.__typename).toBe('NotFound');
  const { endOtherSessions } = await client.get(
    'mutation { endOtherSessions { sessions { isCurrent } } }',
  );
  expect(endOtherSessions.sessions).toEqual([{ isCurrent: true }]);
  expect(await viewer(third?.client as Client)).toBeNull();
  expect(await viewer(client)).toEqual({ email });
});

test('a session that is ended takes its running subscriptions with it, and no other’s', async () => {
  const coach = await coachWithTeam(app);
  const { client } = await signIn(app, coach.email);
  const [lost, kept] = [listen(client, coach.teamId), listen(coach.client, coach.teamId)];
  await Promise.all([lost.connected, kept.connected]);
  await coach.client.get('mutation { endOtherSessions { id } }');
  expect(await lost.ended).toMatchObject({ code: 4403, reason: 'This session has ended' });
  await joinedCandidate(app, coach);
  await expect.poll(() => kept.heard.length, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(lost.heard).toEqual([]);
  await kept.dispose();
});

test('signing out ends them as well', async () => {
  const coach = await coachWithTeam(app);
  const line = listen(coach.client, coach.teamId);
  await line.connected;
  await coach.client.get('mutation { signOut }');
  expect(await line.ended).toMatchObject({ code: 4403 });
});

test('a session that has run out hears no further event', async () => {
  const coach = await coachWithTeam(app);
  const { client } = await signIn(app, coach.email);
  const line = listen(client, coach.teamId);
  await line.connected;
  await asOwner(
    app.databaseUrl,
    `update auth.session s set "expiresAt" = now() from auth."user" u
     where u.id = s."userId" and u.email = $1 and s.id <> $2`,
    [
      coach.email,
      (await sessions(coach.client)).find((one: { isCurrent: boolean }) => one.isCurrent).id,
    ],
  );
  await joinedCandidate(app, coach);
  expect(await line.ended).toMatchObject({ code: 4403 });
  expect(line.heard).toEqual([]);
});
