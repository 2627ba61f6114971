import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, joinedCandidate } from '../../../test/people.js';
import { openSocket } from '../../../test/socket.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let robin: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
  robin = await joinedCandidate(app, coach, { givenName: 'Robin' });
});
afterAll(() => app.stop());

const changed = 'subscription($teamId: ID!) { candidateChanged(teamId: $teamId) { id name } }';

/** What the holder of a cookie hears of a team. */
function listen(cookie: string, teamId = coach.teamId) {
  const socket = openSocket(app, { cookie });
  const events = socket.iterate({ query: changed, variables: { teamId } });
  return { socket, next: async () => (await events.next()).value };
}

/** Tells of a change as every service does, after its commit. */
const announce = (candidateId: string, teamId = coach.teamId) =>
  app.app.db.worker.transaction((manager) =>
    app.app.live.announce(manager, { teamId, candidateId }),
  );

/** Announces until the listening has begun; what is heard first is then an event of `candidateId`. */
async function heard(next: Promise<unknown>, candidateId: string) {
  let answer: unknown;
  const settled = next.then((value) => {
    answer = value;
  });
  while (answer === undefined) {
    await announce(candidateId);
    await Promise.race([settled, new Promise((resume) => setTimeout(resume, 30))]);
  }
  return answer;
}

test('a coach hears of every candidate of the team, as soon as something is saved', async () => {
  const { socket, next } = listen(coach.client.cookie);
  expect(await heard(next(), jamie.candidateId)).toMatchObject({
    data: { candidateChanged: { id: jamie.candidateId, name: 'Jamie Carter' } },
  });
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { ... on Invitation { candidate { id } } } }`,
    {
      input: {
        teamId: coach.teamId,
        givenName: 'Sam',
        familyName: 'Okafor',
        email: 'sam@example.com',
      },
    },
  );
  let event: unknown;
  do event = (await next()).data.candidateChanged;
  while ((event as { id: string }).id === jamie.candidateId);
  expect(event).toEqual({ id: inviteCandidate.candidate.id, name: 'Sam Okafor' });
  await socket.dispose();
});

test('a candidate hears of themselves and of nobody else', async () => {
  const { socket, next } = listen(robin.client.cookie);
  await heard(next(), robin.candidateId);
  await announce(jamie.candidateId);
  await announce(robin.candidateId);
  for (let round = 0; round < 3; round++) {
    await announce(jamie.candidateId);
    await announce(robin.candidateId);
    expect((await next()).data.candidateChanged.id).toBe(robin.candidateId);
  }
  await socket.dispose();
});

test('a stranger, and whoever asks for no team at all, is refused alike', async () => {
  const stranger = await coachWithTeam(app);
  for (const teamId of [coach.teamId, '01900000-0000-7000-8000-000000000000', 'x']) {
    const { socket, next } = listen(stranger.client.cookie, teamId);
    await expect(next()).rejects.toEqual([
      expect.objectContaining({
        message: `teamId cannot be "${teamId}"; allowed: a team of yours`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'teamId' },
      }),
    ]);
    await socket.dispose();
  }
});

test.each([
  ['nobody', ''],
  ['a forged cookie', 'afterword.session_token=forged.c2ln'],
  ['a broken cookie', 'afterword.session_token=%'],
])('%s is asked to sign in', async (_, cookie) => {
  const { socket, next } = listen(cookie);
  await expect(next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  await socket.dispose();
});

test('an event of another team that names our candidate is heard by nobody of the other team', async () => {
  const stranger = await coachWithTeam(app);
  const hers = await joinedCandidate(app, stranger, { givenName: 'Ines' });
  const { socket, next } = listen(stranger.client.cookie, stranger.teamId);
  let answer: { data: { candidateChanged: { id: string } } } | undefined;
  const settled = next().then((value) => {
    answer = value;
  });
  while (!answer) {
    await announce(jamie.candidateId, stranger.teamId);
    await announce(hers.candidateId, stranger.teamId);
    await Promise.race([settled, new Promise((resume) => setTimeout(resume, 30))]);
  }
  expect(answer.data.candidateChanged.id).toBe(hers.candidateId);
  await socket.dispose();
});

test('whoever stops listening is forgotten at once', async () => {
  const listened = app.app.live.listen.bind(app.app.live);
  const ended = new Promise<boolean>((resolve) => {
    app.app.live.listen = (teamId, signal) => {
      signal.addEventListener('abort', () => resolve(true));
      return listened(teamId, signal);
    };
  });
  const { socket, next } = listen(coach.client.cookie);
  await heard(next(), jamie.candidateId);
  void next().catch(() => {});
  await socket.dispose();
  expect(await ended).toBe(true);
  app.app.live.listen = listened;
});
