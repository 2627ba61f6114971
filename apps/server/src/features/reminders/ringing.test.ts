import type { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticesOf } from '../../../test/notices.js';
import { coachWithTeam, interviewHeld, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { managedCandidate } from '../../../test/team.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Delivery } from '../deliveries/delivery.entity.js';
import { replanOutdated } from '../follow-ups/replanOutdated.js';
import { composeReminders } from './composeReminders.js';

const zone = 'America/New_York';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp({ roles: new Set(['api']) });
  coach = await coachWithTeam(app, zone);
});
afterAll(() => app.stop());

/** The reminder that a coach has of a candidate whom nobody else is reminded of. */
async function reminderOf(email: string): Promise<Delivery> {
  const { id } = await managedCandidate(coach.client, coach.teamId, email);
  const { followUps } = await record(coach.client, id, interviewHeld(2, app.app.clock()));
  return found(followUps[0].id);
}

const found = (subjectId: string) =>
  app.app.db.worker.manager.findOneByOrFail(Delivery, { subjectId, kind: 'reminder' });

/** What becomes of it when its time comes. */
const rung = (delivery: Delivery, at = delivery.tryAt) =>
  inTransaction(app.app.db.worker, enterAsWorker('test'), async (tx) => {
    const then = { ...app.app, clock: () => at };
    return (await composeReminders(then, tx, [delivery])).get(delivery.id);
  });

const quiet = (from: number, to: number) =>
  coach.client.get(
    'mutation($quiet: QuietHoursInput!) { changePreferences(input: { quiet: $quiet }) { __typename } }',
    { quiet: { from, to } },
  );

const hourOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).hour;

test('what has not been planned anew yet keeps to the quiet hours of today', async () => {
  const delivery = await reminderOf('tomasz@example.com');
  const hour = hourOf(delivery.dueAt);
  await quiet(hour, (hour + 2) % 24);
  const answer = await rung(delivery);
  expect(answer).toEqual({ waitsUntil: expect.anything() });
  expect((await noticesOf(coach.client)).rows).toEqual([]);
  const { waitsUntil } = answer as { waitsUntil: Temporal.Instant };
  expect(hourOf(waitsUntil)).toBe((hour + 2) % 24);
  expect(await rung({ ...delivery, tryAt: waitsUntil })).toBe('noted');
  await replanOutdated(app.app);
  expect((await found(delivery.subjectId)).dueAt).toEqual(waitsUntil);
});

test('nor does it ring in them when its time would have been before they begin', async () => {
  await quiet(3, 3);
  await replanOutdated(app.app);
  const delivery = await reminderOf('katarzyna@example.com');
  const late = delivery.tryAt.add({ hours: 1 });
  await quiet(hourOf(late), (hourOf(late) + 1) % 24);
  const answer = await rung({ ...delivery, tryAt: late });
  expect(answer).toEqual({ waitsUntil: expect.anything() });
  const { waitsUntil } = answer as { waitsUntil: Temporal.Instant };
  expect(hourOf(waitsUntil)).toBe((hourOf(late) + 1) % 24);
});

test('whose coach was removed rings for nobody', async () => {
  const delivery = await reminderOf('jan@example.com');
  await asOwner(app.databaseUrl, `update membership set role = 'coach' where team_id = $1`, [
    coach.teamId,
  ]);
  await asOwner(app.databaseUrl, 'update coaching set ended_at = now() where candidate_id = $1', [
    delivery.candidateId,
  ]);
  expect(await rung(delivery)).toBe('withdrawn');
});
