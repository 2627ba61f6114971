import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { coachWithTeam, joinedCandidate, password } from '../../../test/people.js';
import { ask, post, type Reminded, reminded } from '../../../test/reminded.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';

let app: TestApp;
let its: Reminded;
beforeAll(async () => {
  app = await startApp();
  its = await reminded(app);
});
afterAll(() => app.stop());
beforeEach(() => its.held());

describe('A link', () => {
  test('that was changed in any part leads nowhere, as one that never was', async () => {
    const url = its.link('stop');
    const other = await userIdOf(its.coach.client);
    const parts = url.split('/');
    const nowhere = await ask(`${app.config.baseUrl}/act/a/b/c/1/e`);
    expect(nowhere.code).toBe(404);
    const later = parts.with(-2, String(Number(parts.at(-2)) + 1)).join('/');
    for (const forged of [
      ...[url.slice(0, -1), `${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`, `${url}A`],
      ...[url.replace('/stop/', '/sent/'), url.replace('/stop/', '/constructor/')],
      ...[url.replace(its.jamieId, other), url.replace(its.followUpId, its.applicationId), later],
      url.replace(/[^/]+$/, 'x'),
    ])
      for (const method of ['GET', 'POST']) {
        const { code, body } = await ask(forged, { method });
        expect({ code, body }, forged).toEqual({ code: 404, body: nowhere.body });
      }
    expect(await its.snoozed()).toEqual([]);
  });

  test('is good for 30 days to the second, and says then that it is too old', async () => {
    const now = app.app.clock();
    const clock = app.app.clock;
    const url = its.link('stop', its.jamieId, its.followUpId, now);
    const at = (ms: number) => {
      const then = now.round({ smallestUnit: 'second', roundingMode: 'floor' });
      app.app.clock = () => then.add({ hours: 30 * 24 }).add({ milliseconds: ms });
    };
    try {
      at(0);
      for (const method of ['GET', 'POST'])
        expect(await ask(url, { method })).toMatchObject({
          code: 410,
          body: expect.stringContaining('too old'),
        });
      expect(await its.snoozed()).toEqual([]);
      at(-1);
      expect((await ask(url)).code).toBe(200);
    } finally {
      app.app.clock = clock;
    }
  });

  test('of somebody who has nothing to do with it shows nothing of it', async () => {
    const stranger = await coachWithTeam(app);
    for (const url of [
      its.link('sent', await userIdOf(stranger.client)),
      its.link('sent', '01933333-3333-7333-8333-333333333333'),
      its.link('sent', its.jamieId, '01933333-3333-7333-8333-333333333333'),
    ])
      for (const method of ['GET', 'POST']) {
        const { code, body } = await ask(url, { method });
        expect(code, url).toBe(410);
        expect(body).not.toMatch(/Anna|Northwind|Jamie|Maya/);
      }
    expect(await its.factsOf('sent')).toEqual([]);
  });

  test.each([
    [
      'has left the team',
      (teamId: string) =>
        `mutation { leaveTeam(input: { teamId: "${teamId}", withData: KEEP_FOR_TEAM }) { __typename ... on Problem { message } } }`,
    ],
    [
      'is erased',
      (teamId: string) =>
        `mutation { leaveTeam(input: { teamId: "${teamId}", withData: ERASE }) { __typename ... on Problem { message } } }`,
    ],
    [
      'has deleted the account',
      () =>
        `mutation { deleteAccount(password: "${password}", withData: ERASE) { __typename ... on Problem { message } } }`,
    ],
  ])('of somebody who %s does nothing, and says so', async (_, mutation) => {
    const leaving = await joinedCandidate(app, its.coach, { givenName: 'Priya', zone: 'UTC' });
    const id = await userIdOf(leaving.client);
    await its.held(leaving);
    const urls = [its.link('sent', id), its.link('hour', id)];
    for (const url of urls) expect((await ask(url)).code).toBe(200);
    const data = await leaving.client.get(mutation(its.coach.teamId));
    expect(JSON.stringify(data)).not.toContain('message');
    for (const url of urls)
      for (const method of ['GET', 'POST'])
        expect(await ask(url, { method })).toMatchObject({
          code: 410,
          body: expect.stringContaining('not here any more'),
        });
    expect([...(await its.factsOf('sent')), ...(await its.snoozed())]).toEqual([]);
  });

  test('is not followed on and on', async () => {
    const url = its.link('hour');
    const codes: number[] = [];
    for (let turn = 0; turn < 20; turn++) codes.push((await post(url)).code);
    expect(codes).not.toContain(429);
    const refused = await post(url);
    expect(refused).toMatchObject({
      code: 429,
      body: expect.stringMatching(/Try again in 1[45] minutes\. Nothing was changed/),
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(14 * 60);
    expect((await ask(url)).code).toBe(200);
    // Another link of the same person is another.
    expect((await post(its.link('stop'))).code).toBe(200);
  });

  test('is of use to its person however often a scanner has opened it, or guessed', async () => {
    const url = its.link('stop');
    await ask(url);
    await asOwner(app.databaseUrl, 'update auth.attempt set count = 5999');
    expect((await ask(url)).code).toBe(200);
    expect(await ask(url)).toMatchObject({
      code: 429,
      body: expect.stringMatching(/Try again in 1[45] minutes/),
    });
    const guess = await ask(`${app.config.baseUrl}/act/a/b/c/1/e`);
    expect(guess.code).toBe(404);
    await asOwner(app.databaseUrl, 'update auth.attempt set count = count + 6000');
    expect((await ask(`${app.config.baseUrl}/act/a/b/c/1/e`)).code).toBe(429);
    expect((await post(url)).code).toBe(200);
  });

  test('cannot be guessed on and on from one address', async () => {
    const guess = () => ask(`${app.config.baseUrl}/act/sent/${its.followUpId}/${its.jamieId}/1/x`);
    await guess();
    await asOwner(app.databaseUrl, 'update auth.attempt set count = 599');
    expect((await guess()).code).toBe(404);
    expect((await guess()).code).toBe(429);
  });

  test('takes no more than a form', async () => {
    const { code } = await post(its.link('later'), `until=${'x'.repeat(5000)}`);
    expect(code).toBe(413);
  });
});
