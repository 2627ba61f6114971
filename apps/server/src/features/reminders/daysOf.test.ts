import { afterAll, beforeAll, expect, test } from 'vitest';
import { noonZone } from '../../../test/noonZone.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { userIdOf } from '../../../test/team.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Delivery } from '../deliveries/delivery.entity.js';
import { daysOf } from './daysOf.js';
import { judgeReminders } from './judgeReminders.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('of a day’s reminders the next two hundred are looked at', async () => {
  const coach = await coachWithTeam(app);
  const jamie = await joinedCandidate(app, coach, { zone: noonZone() });
  const held = interviewHeld(2, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, held);
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     select team_id, candidate_id, 'reminder', uuidv7(), 'opened', at, at + interval '1 day', at
     from follow_up, generate_series(1, 250) n, lateral (select now() + interval '1 hour' + n * interval '1 second' as at)
     where id = $1`,
    [followUps[0].id],
  );
  const now = app.app.clock();
  const [day] = await inTransaction(app.app.db.worker, enterAsWorker('test'), async (tx) => {
    const delivery = await tx.manager.findOneByOrFail(Delivery, {
      ...{ subjectId: followUps[0].id, nudge: 'overdue' },
    });
    const { rings } = await judgeReminders(app.app, tx, [delivery]);
    return daysOf(tx, rings, now);
  });
  expect(day).toMatchObject({ userId: await userIdOf(jamie.client), sent: 0 });
  const times = (day?.later ?? []).map(({ at }) => at.epochMilliseconds);
  expect(times).toHaveLength(200);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBe(199_000);
});
