import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import {
  coachWithTeam,
  interviewHeld,
  joinedCandidate,
  password,
  record,
  signIn,
  somebody,
} from '../../../test/people.js';
import { replanned } from '../../../test/replanned.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function remove(client: Client, secret = password, withData?: string) {
  const { deleteAccount } = await client.get(
    `mutation($password: String!, $withData: WithData! = ERASE) { deleteAccount(password: $password, withData: $withData) {
      __typename ... on InvalidInput { fields { field } } ... on HandOverFirst { teams } } }`,
    { password: secret, withData },
  );
  return deleteAccount;
}

const viewer = async (client: Client) => (await client.get('{ viewer { id } }')).viewer;
const traces = (userId: string) =>
  asOwner(
    app.databaseUrl,
    `select 'user' as found from auth."user" where id = $1 union all
     select 'session' from auth.session where "userId" = $1 union all
     select 'account' from auth.account where "userId" = $1 union all
     select 'link' from auth.verification where value like '%' || $1 || '%' union all
     select 'membership' from membership where user_id::text = $1 union all
     select 'candidate' from candidate where user_id::text = $1 union all
     select 'coaching' from coaching where user_id::text = $1 and ended_at is null`,
    [userId],
  );

test('it takes the password, and then nothing leads to the person any more', async () => {
  const { client, email } = await somebody(app);
  const { client: other } = await signIn(app, email);
  const { id } = await viewer(client);
  expect(await remove(client, 'wrong horse')).toMatchObject({ fields: [{ field: 'password' }] });
  expect(await viewer(client)).toEqual({ id });
  expect((await remove(client)).__typename).toBe('Done');
  expect(await viewer(client)).toBeNull();
  expect(await viewer(other)).toBeNull();
  expect((await signIn(app, email)).result.__typename).toBe('SignInRefused');
  expect(await traces(id)).toEqual([]);
});

test('an owner hands over a team with others in it first, and nothing is deleted before', async () => {
  const coach = await coachWithTeam(app);
  await joinedCandidate(app, coach);
  const { id } = await viewer(coach.client);
  const before = await traces(id);
  expect(await remove(coach.client)).toEqual({
    __typename: 'HandOverFirst',
    teams: ['Lindqvist Coaching'],
  });
  expect(await traces(id)).toEqual(before);
});

test('a candidate’s record can stay with the team, no longer linked to anybody', async () => {
  const coach = await coachWithTeam(app);
  const { client, candidateId } = await joinedCandidate(app, coach);
  await record(client, candidateId, interviewHeld(2, app.app.clock()));
  const { id } = await viewer(client);
  expect((await remove(client, password, 'KEEP_FOR_TEAM')).__typename).toBe('Done');
  expect(await traces(id)).toEqual([]);
  const { candidate } = await coach.client.get(
    'query($id: ID!) { candidate(id: $id) { id applications(first: 5) { edges { node { id } } } } }',
    { id: candidateId },
  );
  expect(candidate.applications.edges).toHaveLength(1);
});

test('a team that nobody else is in goes with its owner', async () => {
  const coach = await coachWithTeam(app);
  expect((await remove(coach.client)).__typename).toBe('Done');
  expect(await asOwner(app.databaseUrl, 'select from team where id = $1', [coach.teamId])).toEqual(
    [],
  );
});

test('a coach coaches nobody any more, and who leads the team is reminded instead', async () => {
  const coach = await coachWithTeam(app);
  const { client: candidate, candidateId } = await joinedCandidate(app, coach);
  await record(candidate, candidateId, interviewHeld(2, app.app.clock()));
  const { client } = await somebody(app);
  const { id } = await viewer(client);
  const owner = await viewer(coach.client);
  await asOwner(
    app.databaseUrl,
    `with membership as (
       insert into membership (team_id, user_id, role) values ($1, $2, 'coach'))
     update coaching set user_id = $2 where candidate_id = $3`,
    [coach.teamId, id, candidateId],
  );
  const reminded = () =>
    asOwner(
      app.databaseUrl,
      `select distinct nudge from delivery
       where candidate_id = $1 and state = 'pending' and nudge like 'coach%'`,
      [candidateId],
    );
  await client.get(
    'mutation { changeProfile(input: { name: "Kim", zone: "Asia/Tokyo" }) { __typename } }',
  );
  await replanned(app);
  expect(await reminded()).toEqual([{ nudge: `coach ${id}` }]);
  expect((await remove(client)).__typename).toBe('Done');
  expect(await traces(id)).toEqual([]);
  await replanned(app);
  expect(await reminded()).toEqual([{ nudge: `coach ${owner.id}` }]);
});
