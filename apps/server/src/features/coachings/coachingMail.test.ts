import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinedCandidate } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { decide, handOver, managedCandidate, propose, wholeTeam } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
let team: Awaited<ReturnType<typeof wholeTeam>>;
beforeAll(async () => {
  app = await startApp();
  team = await wholeTeam(app);
});
afterAll(() => app.stop());

const stateOf = async (id: string) =>
  (await asOwner(app.databaseUrl, 'select state from delivery where subject_id = $1', [id]))[0]
    ?.state;

test('a candidate is told who would like to coach them, and decides behind the link', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  await propose(team.head.client, jamie.candidateId, team.ada.userId);
  const { email } = await app.mailTo(jamie.email, (mail) =>
    Boolean(mail.email.subject?.includes('as your coach')),
  );
  const { viewer: head } = await team.head.client.get('{ viewer { name } }');
  const { viewer: ada } = await team.ada.client.get('{ viewer { name } }');
  expect(email.subject).toBe(`${head.name} proposes ${ada.name} as your coach`);
  expect(email.text).toContain('/sharing');
  expect(email.text).toContain('You can end it at any moment');
});

test('a handover is told too, and in a coach’s own name when they propose themselves', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  await handOver(team.head.client, jamie.candidateId, team.owner.userId, team.head.userId);
  const { viewer } = await team.head.client.get('{ viewer { name } }');
  const { email } = await app.mailTo(jamie.email, (mail) =>
    Boolean(mail.email.subject?.includes('would like to coach you')),
  );
  expect(email.subject).toBe(`${viewer.name} would like to coach you`);
});

test('nobody is told of what has been decided meanwhile, nor whoever has no account', async () => {
  const jamie = await joinedCandidate(app, team.owner);
  const { id } = await propose(team.owner.client, jamie.candidateId, team.ben.userId);
  await until('the mail', async () => (await stateOf(id)) === 'sent');
  await decide(jamie.client, 'declineCoach', id);
  await asOwner(
    app.databaseUrl,
    `update delivery set state = 'pending', due_at = now(), try_at = now() where subject_id = $1`,
    [id],
  );
  await expireAndReRing(app.app);
  await until('it to be withdrawn', async () => (await stateOf(id)) === 'withdrawn');
  const { id: managed } = await managedCandidate(
    team.owner.client,
    team.owner.teamId,
    'tomasz.told@example.com',
  );
  const own = await propose(team.owner.client, managed, team.ben.userId);
  expect(own.state).toBe('STANDING');
  expect(await stateOf(own.id)).toBeUndefined();
});
