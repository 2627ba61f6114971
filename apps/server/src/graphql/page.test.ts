import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../test/client.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../test/people.js';
import { startApp, type TestApp } from '../../test/startApp.js';

let app: TestApp;
let client: Client;
let teamId: string;
beforeAll(async () => {
  app = await startApp();
  const coach = await coachWithTeam(app);
  ({ client, teamId } = coach);
  const { candidateId } = await joinedCandidate(app, coach);
  await record(client, candidateId, interviewHeld(2, app.app.clock()));
  for (const email of ['one@example.com', 'two@example.com'])
    await client.get(
      `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename } }`,
      { input: { teamId, givenName: 'Robin', familyName: 'Sayed', email } },
    );
});
afterAll(() => app.stop());

/** As much of an answer as the walk from page to page reads. */
interface Page {
  edges: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
const id = '01900000-0000-7000-8000-000000000000';

describe.each([
  ['candidates', 'first: $first, after: $after', cursor('yesterday', id)],
  ['invitations', 'first: $first, after: $after', cursor('not an id')],
  ['followUps', 'first: $first, after: $after', cursor('2026-11-22T10:00:00Z', 'x')],
])('a page of %s', (list, args, misfit) => {
  const ask = (variables: object) =>
    client.ask(
      `query($id: ID!, $first: Int, $after: String) {
        team(id: $id) { ${list}(${args}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: teamId, first: 20, ...variables },
    );

  test.each([0, -1, 101, 2_147_483_647])('cannot have %i entries', async (first) => {
    const { errors } = await ask({ first });
    expect(errors).toMatchObject([
      {
        message: `first cannot be ${first}; allowed: a whole number from 1 to 100`,
        path: ['team', list],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });

  test.each([
    ['no base64', '%%%'],
    ['base64 of no JSON', Buffer.from('hello').toString('base64url')],
    ['too few keys', cursor()],
    ['keys that are no text', cursor(1, null)],
    ['keys of another list', misfit],
    ['an instant before all days', cursor('-271821-04-20T00:00:00Z', id)],
    ['an instant after all days', cursor('+275760-09-13T00:00:00Z', id)],
    ['an instant of the year nought', cursor('0000-01-01T00:00:00Z', id)],
    ['an instant of another calendar', cursor('2026-11-22T10:00:00Z[u-ca=iso8601]', id)],
    ['a key with a NUL', cursor('2026-11-22T10:00:00Z', `${id}\0`)],
  ])('cannot follow %s', async (_, after) => {
    const { errors } = await ask({ after });
    expect(errors).toMatchObject([
      {
        message: `after cannot be ${JSON.stringify(after)}; allowed: the endCursor of the page before`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      },
    ]);
  });

  test('of one entry after the other holds every entry once, in the order of the whole', async () => {
    const whole = (await ask({ first: 100 })).data.team[list];
    expect(whole.edges.length).toBeGreaterThan(1);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    const found: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Page = (await ask({ first: 1, after })).data.team[list];
      found.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(found).toEqual(whole.edges);
  });
});
