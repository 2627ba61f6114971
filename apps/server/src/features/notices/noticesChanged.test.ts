import { afterAll, beforeAll, expect, test } from 'vitest';
import { mark, markAll, noticesOf, quietNow, ringNow } from '../../../test/notices.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { openSocket } from '../../../test/socket.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let followUpId: string;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
  await quietNow(app, jamie.client);
  const { followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  followUpId = followUps[0].id;
});
afterAll(() => app.stop());

/** What the holder of a cookie hears. */
function listen(cookie: string) {
  const socket = openSocket(app, { cookie });
  const events = socket.iterate({
    query: 'subscription { noticesChanged { id unreadNotices } }',
  });
  return { socket, next: async () => (await events.next()).value };
}

const announce = (userIds: string[]) =>
  app.app.db.worker.transaction((manager) => app.app.live.announceNotices(manager, userIds));

/** Announces to these until the listening has begun. */
async function begun(next: Promise<unknown>, userIds: string[]) {
  let answer: unknown;
  const settled = next.then((value) => {
    answer = value;
  });
  while (answer === undefined) {
    await announce(userIds);
    await Promise.race([settled, new Promise((resume) => setTimeout(resume, 30))]);
  }
  return answer as { data: { noticesChanged: { id: string; unreadNotices: number } } };
}

/** The first event with so many unread; those before it are of the announcements. */
async function hears(next: () => Promise<unknown>, unreadNotices: number) {
  for (;;) {
    const { data } = (await next()) as Awaited<ReturnType<typeof begun>>;
    if (data.noticesChanged.unreadNotices === unreadNotices) return data.noticesChanged.id;
  }
}

test('whoever is told something hears of it, and their other pages of what is marked', async () => {
  const me = await userIdOf(jamie.client);
  const { socket, next } = listen(jamie.client.cookie);
  await begun(next(), [me]);
  await ringNow(app, followUpId, 'overdue');
  expect(await hears(next, 1)).toBe(me);
  const [notice] = (await noticesOf(jamie.client)).rows;
  await mark(jamie.client, [notice?.id ?? '']);
  expect(await hears(next, 0)).toBe(me);
  await mark(jamie.client, [notice?.id ?? ''], 'Unread');
  expect(await hears(next, 1)).toBe(me);
  await markAll(jamie.client);
  expect(await hears(next, 0)).toBe(me);
  await socket.dispose();
});

test('each hears of their own inbox and of no other', async () => {
  const [me, other] = [await userIdOf(coach.client), await userIdOf(jamie.client)];
  const { socket, next } = listen(coach.client.cookie);
  await begun(next(), [other, me]);
  for (let round = 0; round < 3; round++) {
    await announce([other]);
    await announce([me, me]);
    expect((await next()).data.noticesChanged.id).toBe(me);
  }
  await socket.dispose();
});

test('whoever is not signed in is asked to be', async () => {
  const { socket, next } = listen('');
  await expect(next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  await socket.dispose();
});

test('whoever stops listening is forgotten at once', async () => {
  const listened = app.app.live.listenForNotices.bind(app.app.live);
  const ended = new Promise<boolean>((resolve) => {
    app.app.live.listenForNotices = (userId, signal) => {
      signal.addEventListener('abort', () => resolve(true));
      return listened(userId, signal);
    };
  });
  const { socket, next } = listen(coach.client.cookie);
  await begun(next(), [await userIdOf(coach.client)]);
  void next().catch(() => {});
  await socket.dispose();
  expect(await ended).toBe(true);
  app.app.live.listenForNotices = listened;
});
