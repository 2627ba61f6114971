import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../test/client.js';
import { lockWaits } from '../../../test/lockWaits.js';
import { coachWithTeam, password, somebody } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { accept, inviteMember, joinedMember, linkOf, userIdOf } from '../../../test/team.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const remove = async (client: Client): Promise<string> => {
  const { data } = await client.ask(
    'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
    { password },
  );
  return data.deleteAccount.__typename;
};

const act = async (client: Client, name: string, type: string, input: object): Promise<string> => {
  const { data, errors } = await client.ask(
    `mutation($input: ${type}!) { result: ${name}(input: $input) { __typename } }`,
    { input },
  );
  return data?.result.__typename ?? errors?.[0]?.extensions.code;
};

const found = (client: Client) =>
  act(client, 'createTeam', 'CreateTeamInput', { name: 'Late', zone: 'Europe/Berlin' });

/** A team of two owners. */
async function twoOwners() {
  const one = await coachWithTeam(app);
  const other = await joinedMember(app, one);
  await act(one.client, 'changeRole', 'ChangeRoleInput', {
    membershipId: other.membershipId,
    role: 'OWNER',
  });
  return { one, other };
}

const owners = async (teamId: string): Promise<number> => {
  const rows = await asOwner(
    app.databaseUrl,
    `select from membership m join auth."user" u on u.id = m.user_id::text
     where m.team_id = $1 and m.role = 'owner'`,
    [teamId],
  );
  return rows.length;
};

test('of two owners who delete their accounts at once one has to hand over first', async () => {
  const { one, other } = await twoOwners();
  // Somebody who must not be left alone.
  await joinedMember(app, one);
  const answers = await Promise.all([remove(one.client), remove(other.client)]);
  expect(answers.sort()).toEqual(['Done', 'HandOverFirst']);
  expect(await owners(one.teamId)).toBe(1);
});

test('a team is not handed over to somebody who deletes their account at that moment', async () => {
  const one = await coachWithTeam(app);
  const other = await joinedMember(app, one);
  const { membershipId } = other;
  const held = new pg.Client(app.databaseUrl);
  await held.connect();
  await held.query('begin');
  await held.query('select from membership where id = $1 for update', [membershipId]);
  const removed = remove(other.client);
  await lockWaits(app, 1);
  const passed = act(one.client, 'transferOwnership', 'TransferOwnershipInput', { membershipId });
  await lockWaits(app, 2);
  await held.query('commit');
  await held.end();
  expect(await Promise.all([removed, passed])).toEqual(['Done', 'NotFound']);
  expect(await owners(one.teamId)).toBe(1);
});

/** What there is of an account in teams. */
const leftOf = (userId: string, email: string) =>
  asOwner(
    app.databaseUrl,
    `select 'user' as left from auth."user" where id = $1 union all
     select 'membership' from membership where user_id::text = $1 union all
     select 'team' from team where created_by::text = $1 union all
     select 'coaching' from coaching where user_id::text = $1 and ended_at is null union all
     select 'invitation' from invitation where email = $2`,
    [userId, email],
  );

test('whatever an account does while it is deleted, no team and no place in one is left', async () => {
  const { client, email } = await somebody(app);
  const userId = await userIdOf(client);
  const coach = await coachWithTeam(app);
  const { id } = await inviteMember(coach.client, coach.teamId, email);
  let ended = false;
  const busy = Array.from({ length: 3 }, async () => {
    while (!ended) await found(client);
    return found(client);
  });
  const joining = accept(client, linkOf(app, id, email)).catch(() => undefined);
  expect(await remove(client)).toBe('Done');
  await joining;
  ended = true;
  expect(await Promise.all(busy)).toEqual(Array(3).fill('UNAUTHENTICATED'));
  expect(await leftOf(userId, email)).toEqual([]);
});
