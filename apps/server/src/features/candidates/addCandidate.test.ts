import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { accept, inviteLater, joinedMember, managedCandidate } from '../../../test/team.js';

let app: TestApp;
let owner: Awaited<ReturnType<typeof coachWithTeam>>;
let ada: Awaited<ReturnType<typeof joinedMember>>;
beforeAll(async () => {
  app = await startApp();
  owner = await coachWithTeam(app);
  ada = await joinedMember(app, owner);
});
afterAll(() => app.stop());

test('a candidate without an invitation is cared for, and no mail leaves', async () => {
  const email = 'tomasz@example.com';
  const candidate = await managedCandidate(ada.client, owner.teamId, email);
  expect(candidate).toMatchObject({ __typename: 'Candidate', joined: false });
  const interview = interviewHeld(2, app.app.clock());
  expect((await record(ada.client, candidate.id, interview)).__typename).toBe('Interview');
  expect(await app.mailsTo(email)).toEqual([]);
});

test('who was added can be invited later, and finds what was recorded', async () => {
  const email = 'tomasz.later@example.com';
  const { id } = await managedCandidate(ada.client, owner.teamId, email);
  await record(ada.client, id, interviewHeld(2, app.app.clock()));
  const link = await inviteLater(app, ada.client, id, email);
  expect((await app.mailTo(email)).email.to).toEqual([{ name: 'Tomasz Nowak', address: email }]);
  const client = app.client();
  expect((await accept(client, link)).__typename).toBe('Viewer');
  const { viewer } = await client.get(
    '{ viewer { candidacies { id applications { edges { node { company } } } } } }',
  );
  expect(viewer.candidacies).toEqual([
    { id, applications: { edges: [{ node: { company: 'Northwind Studio' } }] } },
  ]);
  expect(await inviteLater(app, ada.client, id, email)).toEqual({
    __typename: 'Conflict',
    message: 'They have joined already.',
  });
});

test('one address is one candidate of a team, also for coaches who do not see the other', async () => {
  const email = 'tomasz.twice@example.com';
  await managedCandidate(owner.client, owner.teamId, email);
  expect(await managedCandidate(ada.client, owner.teamId, email.toUpperCase())).toEqual({
    __typename: 'InvalidInput',
    fields: [{ field: 'email' }],
  });
});

test('a coach cannot invite a candidate they do not coach', async () => {
  const email = 'tomasz.unseen@example.com';
  const { id } = await managedCandidate(owner.client, owner.teamId, email);
  const missing = '01900000-0000-7000-8000-000000000000';
  const refused = await inviteLater(app, ada.client, id, email);
  expect(refused).toMatchObject({ __typename: 'NotFound' });
  expect(await inviteLater(app, ada.client, missing, email)).toEqual(refused);
});
