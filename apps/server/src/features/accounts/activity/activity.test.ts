import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedKey } from '../../../../test/accountMail.js';
import { appCode, roomInStep } from '../../../../test/appCode.js';
import type { Client } from '../../../../test/client.js';
import { password, signIn, somebody } from '../../../../test/people.js';
import { asOwner } from '../../../../test/rows.js';
import { startApp, type TestApp } from '../../../../test/startApp.js';
import { userIdOf } from '../../../../test/team.js';
import { until } from '../../../../test/until.js';
import { forgetEvents } from './noteEvent.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A page of what happened to the viewer's account. */
async function activity(client: Client, page: object = {}) {
  const { viewer } = await client.get(
    `query($first: Int!, $after: String) { viewer { activity(first: $first, after: $after) {
      edges { node { id at kind network sessionId } } pageInfo { hasNextPage endCursor } } } }`,
    { first: 100, ...page },
  );
  return viewer.activity;
}

const events = async (client: Client): Promise<Record<string, string>[]> =>
  (await activity(client)).edges.map(({ node }: { node: object }) => node);
const kinds = async (client: Client) => (await events(client)).map(({ kind }) => kind);

test('signing in and failing to are noted, with the network and the session', async () => {
  const { client, email } = await somebody(app);
  const { viewer } = await client.get('{ viewer { sessions { id } } }');
  expect(await events(client)).toMatchObject([
    { kind: 'SIGNED_IN', network: '127.0.0.1', sessionId: viewer.sessions[0].id },
  ]);
  await signIn(app, email, 'wrong horse', client);
  await signIn(app, 'nobody@example.com', 'wrong horse', client);
  const [failed, ...rest] = await until('the failure to be noted', async () => {
    const all = await events(client);
    return all.length > 1 ? all : undefined;
  });
  expect(failed).toMatchObject({ kind: 'SIGN_IN_FAILED', network: '127.0.0.1', sessionId: null });
  expect(rest).toHaveLength(1);
});

test('what is done to sessions, password and address is noted, and read by nobody else', async () => {
  const { client, email } = await somebody(app);
  const other = (await signIn(app, email)).client;
  const { viewer } = await other.get('{ viewer { sessions { id isCurrent } } }');
  const { id } = viewer.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
  await client.get('mutation($id: ID!) { endSession(id: $id) { __typename } }', { id });
  await signIn(app, email);
  await client.get('mutation { endOtherSessions { id } }');
  await client.get('mutation { endOtherSessions { id } }');
  await client.get(
    `mutation($old: String!, $new: String!) { changePassword(input: { currentPassword: $old,
      newPassword: $new }) { __typename } }`,
    { old: password, new: 'another horse battery' },
  );
  const address = `moved.${email}`;
  await client.get(
    `mutation($email: String!) { changeEmail(input: { email: $email,
      password: "another horse battery" }) { __typename } }`,
    { email: address },
  );
  const key = await mailedKey(app, address, 'confirm-email');
  await client.get('mutation($key: String!) { confirmEmail(key: $key) { __typename } }', { key });
  await client.get(
    'mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }',
    {
      email: address,
    },
  );
  await client.get(
    `mutation($key: String!, $new: String!) { resetPassword(input: { key: $key, newPassword: $new }) {
      __typename } }`,
    { key: await mailedKey(app, address, 'reset-password'), new: password },
  );
  const again = (await signIn(app, address)).client;
  await again.get('mutation { signOut }');
  await signIn(app, address, password, again);
  expect(await kinds(again)).toEqual([
    'SIGNED_IN',
    'SIGNED_OUT',
    'SIGNED_IN',
    'PASSWORD_RESET',
    'EMAIL_CHANGED',
    'PASSWORD_CHANGED',
    'OTHER_SESSIONS_ENDED',
    'SIGNED_IN',
    'SESSION_ENDED',
    'SIGNED_IN',
    'SIGNED_IN',
  ]);
  const stranger = await somebody(app);
  expect(await kinds(stranger.client)).toEqual(['SIGNED_IN']);
});

test('a second factor is noted when it comes, refuses and goes', async () => {
  await roomInStep();
  const { client, email } = await somebody(app);
  const { beginSecondFactor } = await client.get(
    `mutation($password: String!) { beginSecondFactor(password: $password) {
      ... on SecondFactorSetup { secret recoveryCodes } } }`,
    { password },
  );
  const { secret, recoveryCodes } = beginSecondFactor;
  await client.get('mutation($code: String!) { confirmSecondFactor(code: $code) { __typename } }', {
    code: appCode(secret, -1),
  });
  const next = (await signIn(app, email)).client;
  const verify = (code: string) =>
    next.get('mutation($code: String!) { verifySecondFactor(code: $code) { __typename } }', {
      code,
    });
  await verify('000000');
  await until('the refusal to be noted', async () =>
    (await kinds(client)).includes('CODE_REFUSED'),
  );
  await verify(appCode(secret));
  await next.get(
    `mutation($password: String!, $code: String!) { disableSecondFactor(input: {
      password: $password, code: $code }) { __typename } }`,
    { password, code: recoveryCodes[0] },
  );
  expect(await kinds(next)).toEqual([
    'SECOND_FACTOR_OFF',
    'SIGNED_IN',
    'CODE_REFUSED',
    'SECOND_FACTOR_ON',
    'SIGNED_IN',
  ]);
});

test('it is read in pages, forgotten after 90 days, and goes with the account', async () => {
  const { client } = await somebody(app);
  const userId = await userIdOf(client);
  await asOwner(
    app.databaseUrl,
    `insert into auth.account_event (user_id, kind, at)
     select $1, 'signed_out', now() - make_interval(days => n, mins => 1) from generate_series(89, 90) n`,
    [userId],
  );
  await forgetEvents(app.app);
  const first = await activity(client, { first: 1 });
  const second = await activity(client, { first: 1, after: first.pageInfo.endCursor });
  const pages = [first, second].flatMap(({ edges }) => edges);
  expect(pages.map(({ node }) => node.kind)).toEqual(['SIGNED_IN', 'SIGNED_OUT']);
  expect(second.pageInfo.hasNextPage).toBe(false);
  await client.get(
    'mutation($password: String!) { deleteAccount(password: $password) { __typename } }',
    {
      password,
    },
  );
  const left = await asOwner(app.databaseUrl, 'select from auth.account_event where user_id = $1', [
    userId,
  ]);
  expect(left).toEqual([]);
});

test('no runtime role can change it, and only that of the accounts sees it', async () => {
  const rights = await asOwner(
    app.databaseUrl,
    `select r.name, array_agg(p.privilege order by p.privilege) filter (where has_table_privilege(
       current_database() || '_' || r.name, 'auth.account_event', p.privilege)) as rights
     from unnest(array['app', 'worker', 'auth']) r(name),
       unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) p(privilege)
     group by 1 order by 1`,
  );
  expect(rights).toEqual([
    { name: 'app', rights: null },
    { name: 'auth', rights: ['INSERT', 'SELECT'] },
    { name: 'worker', rights: null },
  ]);
});
