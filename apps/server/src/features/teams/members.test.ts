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
import { startApp, type TestApp } from '../../../test/startApp.js';
import {
  accept,
  coachedBy,
  inviteMember,
  joinedMember,
  linkOf,
  userIdOf,
  wholeTeam,
} from '../../../test/team.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

const missing = '01900000-0000-7000-8000-000000000000';
let count = 0;
const address = () => `new.coach.${++count}@example.com`;

async function act(by: Client, field: string, variables: object) {
  const types = { role: 'Role!', teamId: 'ID!', membershipId: 'ID!', id: 'ID!' };
  const given = Object.keys(variables) as (keyof typeof types)[];
  const { result } = await by.get(
    `mutation(${given.map((name) => `$${name}: ${types[name]}`)}) {
      result: ${field} { __typename ... on Problem { message } } }`,
    variables,
  );
  return result as { __typename: string; message?: string };
}
const changeRole = (by: Client, membershipId: string, role: string) =>
  act(by, 'changeRole(input: { membershipId: $membershipId, role: $role })', {
    membershipId,
    role,
  });
const transfer = (by: Client, membershipId: string) =>
  act(by, 'transferOwnership(input: { membershipId: $membershipId })', { membershipId });
const remove = (by: Client, membershipId: string) =>
  act(by, 'removeMember(membershipId: $membershipId)', { membershipId });
const leave = (by: Client, teamId: string) =>
  act(by, 'leaveTeam(input: { teamId: $teamId })', { teamId });
const revoke = (by: Client, id: string) => act(by, 'revokeInvitation(id: $id)', { id });

async function members(by: Client, teamId: string) {
  const { team: seen } = await by.get(
    `query($id: ID!) { team(id: $id) { viewerRole viewerCan
      members(first: 50) { edges { node { id role person { id name email } } } } } }`,
    { id: teamId },
  );
  return seen && { ...seen, members: seen.members.edges.map((e: { node: object }) => e.node) };
}

const rolesOf = (teamId: string) =>
  asOwner(
    app.databaseUrl,
    `select role, count(*)::int from membership where team_id = $1 group by 1 order by 1`,
    [teamId],
  );

test('whoever has no account gets one by accepting, and coaches with the team', async () => {
  const email = address();
  const { id, role, candidate } = await inviteMember(team.owner.client, team.owner.teamId, email);
  expect({ role, candidate }).toEqual({ role: 'COACH', candidate: null });
  const mail = await app.mailTo(email);
  expect(mail.email.subject).toBe('Maya Lindqvist invites you to Lindqvist Coaching');
  expect(mail.email.text).toContain('coach with this team, as a coach');
  const link = linkOf(app, id, email);
  expect(mail.email.text).toContain(`/invitation/${id}?key=${link.key}`);
  const client = app.client();
  expect(mail.email.to).toEqual([{ name: 'Ada Obi', address: email }]);
  const input = { ...link, password, zone: 'Europe/Berlin' };
  expect(await accept(client, input)).toEqual({
    __typename: 'Viewer',
    name: 'Ada Obi',
    memberships: [{ role: 'COACH', team: { id: team.owner.teamId } }],
  });
  expect((await accept(app.client(), input)).__typename).toBe('InvitationUnusable');
});

test('whoever has an account accepts into it, signed in or by its password, and nobody else', async () => {
  const { client, email } = await somebody(app);
  const { id } = await inviteMember(team.head.client, team.owner.teamId, email);
  const link = linkOf(app, id, email);
  expect((await accept(team.ada.client, link)).message).toContain('is for another address');
  const wrong = await accept(app.client(), { ...link, password: 'wrong horse battery' });
  expect(wrong).toMatchObject({ fields: [{ field: 'password' }] });
  expect((await accept(app.client(), { ...link, password })).__typename).toBe('Viewer');
  expect((await members(client, team.owner.teamId)).viewerRole).toBe('COACH');
});

test('a revoked or replaced invitation is of no use', async () => {
  const email = address();
  const { owner, ada } = team;
  const first = await inviteMember(owner.client, owner.teamId, email);
  const second = await inviteMember(owner.client, owner.teamId, email);
  const input = { password, zone: 'Europe/Berlin' };
  const replaced = await accept(app.client(), { ...linkOf(app, first.id, email), ...input });
  expect(replaced.__typename).toBe('InvitationUnusable');
  expect(await revoke(ada.client, second.id)).toEqual(await revoke(ada.client, missing));
  expect((await revoke(owner.client, second.id)).__typename).toBe('Invitation');
  expect((await revoke(owner.client, second.id)).__typename).toBe('Conflict');
  const revoked = await accept(app.client(), { ...linkOf(app, second.id, email), ...input });
  expect(revoked).toEqual(replaced);
});

test('owners invite head coaches and coaches, head coaches coaches, coaches nobody', async () => {
  const { owner, head, ada } = team;
  const invited = async (by: Client, role: string) =>
    (await inviteMember(by, owner.teamId, address(), role)).__typename;
  expect(await invited(owner.client, 'HEAD_COACH')).toBe('Invitation');
  expect(await invited(head.client, 'COACH')).toBe('Invitation');
  expect(await invited(head.client, 'HEAD_COACH')).toBe('NotFound');
  expect(await invited(ada.client, 'COACH')).toBe('NotFound');
  expect(await invited(owner.client, 'OWNER')).toBe('InvalidInput');
  expect(await inviteMember(owner.client, owner.teamId, ada.email)).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'email' }],
  });
});

test('the team shows its coaches to them, and what each can do', async () => {
  const { owner, head, ada, ben } = team;
  const jamie = await joinedCandidate(app, owner);
  const seen = await members(owner.client, owner.teamId);
  expect(seen.members.slice(0, 4)).toMatchObject([
    { role: 'OWNER', person: { id: owner.userId, email: owner.email } },
    { role: 'HEAD_COACH', person: { id: head.userId } },
    { id: ada.membershipId, role: 'COACH' },
    { id: ben.membershipId, role: 'COACH' },
  ]);
  expect(seen.viewerCan).toHaveLength(10);
  expect((await members(head.client, owner.teamId)).viewerCan).toEqual([
    'UPDATE',
    'ADD_CANDIDATES',
    'INVITE_COACHES',
    'REMOVE_COACHES',
    'FIND_INTERVIEWERS',
    'LEAVE',
  ]);
  expect((await members(ada.client, owner.teamId)).viewerCan).toEqual(['ADD_CANDIDATES', 'LEAVE']);
  expect(await members(jamie.client, owner.teamId)).toEqual({
    viewerRole: 'CANDIDATE',
    viewerCan: ['LEAVE'],
    members: [],
  });
});

test('roles are for owners to change, and a team keeps an owner', async () => {
  const owner = await coachWithTeam(app);
  const [own] = (await members(owner.client, owner.teamId)).members;
  const ada = await joinedMember(app, owner);
  expect(await changeRole(ada.client, own.id, 'COACH')).toEqual(
    await changeRole(ada.client, missing, 'COACH'),
  );
  for (const role of ['HEAD_COACH', 'COACH'])
    expect((await changeRole(owner.client, own.id, role)).__typename).toBe('Conflict');
  expect((await leave(owner.client, owner.teamId)).__typename).toBe('Conflict');
  expect((await remove(owner.client, own.id)).__typename).toBe('Conflict');
  expect((await changeRole(owner.client, ada.membershipId, 'CANDIDATE')).__typename).toBe(
    'InvalidInput',
  );
  expect((await changeRole(owner.client, ada.membershipId, 'OWNER')).__typename).toBe('Membership');
  expect((await changeRole(ada.client, own.id, 'COACH')).__typename).toBe('Membership');
  expect(await rolesOf(owner.teamId)).toEqual([
    { role: 'coach', count: 1 },
    { role: 'owner', count: 1 },
  ]);
});

test('of two owners who leave at the same moment one stays', async () => {
  for (let round = 0; round < 3; round++) {
    const owner = await coachWithTeam(app);
    const ada = await joinedMember(app, owner);
    await changeRole(owner.client, ada.membershipId, 'OWNER');
    const answers = await Promise.all([
      leave(owner.client, owner.teamId),
      leave(ada.client, owner.teamId),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Viewer']);
    expect(await rolesOf(owner.teamId)).toEqual([{ role: 'owner', count: 1 }]);
  }
});

test('ownership passes to another coach, and whoever had it leads on', async () => {
  const owner = await coachWithTeam(app);
  const ada = await joinedMember(app, owner);
  const jamie = await joinedCandidate(app, owner);
  const { viewer } = await jamie.client.get('{ viewer { memberships { id } } }');
  expect(await transfer(owner.client, viewer.memberships[0].id)).toEqual(
    await transfer(owner.client, missing),
  );
  expect((await transfer(ada.client, ada.membershipId)).__typename).toBe('NotFound');
  expect((await transfer(owner.client, ada.membershipId)).__typename).toBe('Team');
  expect((await members(ada.client, owner.teamId)).viewerRole).toBe('OWNER');
  expect((await members(owner.client, owner.teamId)).viewerRole).toBe('HEAD_COACH');
});

test('whoever made a team and has left it sees nothing of it any more', async () => {
  const owner = await coachWithTeam(app);
  const ada = await joinedMember(app, owner);
  await transfer(owner.client, ada.membershipId);
  expect((await leave(owner.client, owner.teamId)).__typename).toBe('Viewer');
  expect(await members(owner.client, owner.teamId)).toBeNull();
});

test('a coach who is removed coaches nobody there any more', async () => {
  const { owner, head, ada, ben } = await wholeTeam(app);
  const jamie = await joinedCandidate(app, owner);
  await coachedBy(head, jamie, ada);
  expect(await remove(ben.client, ada.membershipId)).toEqual(await remove(ben.client, missing));
  expect((await remove(ada.client, head.membershipId)).__typename).toBe('NotFound');
  const [own] = (await members(owner.client, owner.teamId)).members;
  expect((await remove(head.client, own.id)).__typename).toBe('NotFound');
  expect((await remove(head.client, ada.membershipId)).__typename).toBe('Team');
  expect(await members(ada.client, owner.teamId)).toBeNull();
  const seen = await ada.client.ask('query($id: ID!) { candidate(id: $id) { id } }', {
    id: jamie.candidateId,
  });
  expect(seen.data).toEqual({ candidate: null });
  const ended = await asOwner(
    app.databaseUrl,
    'select ended_by from coaching where user_id = $1 and ended_at is not null',
    [ada.userId],
  );
  expect(ended).toEqual([{ ended_by: head.userId }]);
});

test('one person is owner here, coach there and candidate elsewhere', async () => {
  const own = await coachWithTeam(app);
  const { owner } = team;
  const third = await coachWithTeam(app);
  const { id } = await inviteMember(owner.client, owner.teamId, own.email);
  await accept(own.client, linkOf(app, id, own.email));
  const { inviteCandidate } = await third.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { id candidate { id } } } }`,
    { input: { teamId: third.teamId, givenName: 'M', familyName: 'L', email: own.email } },
  );
  await accept(own.client, linkOf(app, inviteCandidate.id, own.email));
  const { client } = await signIn(app, own.email);
  const { viewer } = await client.get(
    `{ viewer { candidacies { id } memberships { role team { id viewerRole candidates { edges { node { id } } } } } } }`,
  );
  const candidates = { edges: [{ node: { id: inviteCandidate.candidate.id } }] };
  expect(viewer).toEqual({
    candidacies: [{ id: inviteCandidate.candidate.id }],
    memberships: [
      { role: 'OWNER', team: { id: own.teamId, viewerRole: 'OWNER', candidates: { edges: [] } } },
      { role: 'COACH', team: { id: owner.teamId, viewerRole: 'COACH', candidates: { edges: [] } } },
      { role: 'CANDIDATE', team: { id: third.teamId, viewerRole: 'CANDIDATE', candidates } },
    ],
  });
});

test('whoever belongs to a team already cannot join it a second time', async () => {
  const { owner, ada } = team;
  const { client, email } = await somebody(app);
  const asCoach = await inviteMember(owner.client, owner.teamId, email);
  // A coach does not see whom leaders invite, and so leaves that invitation open.
  const { inviteCandidate } = await ada.client.get(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { id } } }`,
    { input: { teamId: owner.teamId, givenName: 'M', familyName: 'L', email } },
  );
  await accept(client, linkOf(app, asCoach.id, email));
  expect(await accept(client, linkOf(app, inviteCandidate.id, email))).toEqual({
    __typename: 'InvitationUnusable',
    message: 'You belong to this team already.',
  });
  expect((await members(client, owner.teamId)).viewerRole).toBe('COACH');
  expect(await userIdOf(client)).toBeTruthy();
});

test('name and zone are for owners and head coaches to change', async () => {
  const { owner, head, ada } = await wholeTeam(app);
  const update = async (by: Client, input: object) =>
    (
      await by.get(
        `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename
          ... on Team { name zone } ... on InvalidInput { fields { field } } ... on NotFound { message } } }`,
        { input: { teamId: owner.teamId, ...input } },
      )
    ).updateTeam;
  expect(await update(head.client, { name: 'Harbour Coaching' })).toEqual({
    __typename: 'Team',
    name: 'Harbour Coaching',
    zone: 'America/New_York',
  });
  expect(await update(owner.client, { zone: 'Asia/Tokyo' })).toMatchObject({
    name: 'Harbour Coaching',
    zone: 'Asia/Tokyo',
  });
  expect(await update(owner.client, { name: ' ', zone: 'Middle/Earth' })).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'name' }, { field: 'zone' }],
  });
  expect(await update(ada.client, { name: 'Mine' })).toEqual({
    __typename: 'NotFound',
    message: 'There is no such team here.',
  });
});
