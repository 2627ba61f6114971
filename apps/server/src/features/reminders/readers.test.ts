import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedEach } from '../../../test/notices.js';
import { interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { replanned } from '../../../test/replanned.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, decide, userIdOf, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let followUpId: string;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
  jamie = await joinedCandidate(app, team.owner);
  const { followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(30, app.app.clock()),
  );
  followUpId = followUps[0].id;
});
afterAll(() => app.stop());

/** Whose reminders of the follow-up wait to ring. */
const waiting = async (): Promise<string[]> =>
  (
    await asOwner(
      app.databaseUrl,
      `select split_part(nudge, ' ', 2) as id from delivery
       where subject_id = $1 and nudge like 'coach %' and state = 'pending' order by 1`,
      [followUpId],
    )
  ).map(({ id }) => id);

async function openCoachings(): Promise<string[]> {
  const { viewer } = await jamie.client.get(
    '{ viewer { candidacies { coachings { edges { node { id } } } } } }',
  );
  return viewer.candidacies[0].coachings.edges.map(({ node }: { node: { id: string } }) => node.id);
}

test('every coach is reminded, and whoever no longer coaches is not', async () => {
  const { owner, head, ada, ben } = team;
  expect(await waiting()).toEqual([owner.userId]);
  const ofAda = await coachedBy(head, jamie, ada);
  await coachedBy(head, jamie, ben);
  expect(await waiting()).toEqual([owner.userId, ada.userId, ben.userId].sort());
  await decide(ada.client, 'endCoaching', ofAda);
  expect(await waiting()).toEqual([owner.userId, ben.userId].sort());
});

test('while nobody coaches them, those who lead the team are reminded', async () => {
  const { owner, head, ben } = team;
  for (const id of await openCoachings()) await decide(jamie.client, 'endCoaching', id);
  expect(await waiting()).toEqual([owner.userId, head.userId].sort());
  await owner.client.get(
    `mutation($id: ID!) { changeRole(input: { membershipId: $id, role: HEAD_COACH }) { __typename } }`,
    { id: ben.membershipId },
  );
  await replanned(app);
  expect(await waiting()).toEqual([owner.userId, head.userId, ben.userId].sort());
});

test('each who wants a mail of it gets one of their own, once', async () => {
  for (const { client } of [team.owner, team.head, team.ben]) await mailedEach(client);
  await asOwner(
    app.databaseUrl,
    `update delivery set due_at = now(), try_at = now() where subject_id = $1 and nudge like 'coach %'
       and state = 'pending'`,
    [followUpId],
  );
  await expireAndReRing(app.app);
  const told = ({ email }: { email: { subject?: string } }) =>
    email.subject === 'Jamie Carter has not written to Anna Weber (Northwind Studio)';
  for (const { email } of [team.owner, team.head, team.ben]) await app.mailTo(email, told);
  await until('all to be sent', async () => (await waiting()).length === 0);
  for (const { email } of [team.owner, team.head, team.ben])
    expect((await app.mailsTo(email)).filter(told)).toHaveLength(1);
  expect((await app.mailsTo(team.ada.email)).filter(told)).toEqual([]);
  expect(await userIdOf(team.ada.client)).toBe(team.ada.userId);
});
