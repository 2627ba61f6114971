import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietNow } from '../../../test/notices.js';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { replanOutdated } from './replanOutdated.js';
import { zoneData } from './zoneData.js';

let app: TestApp;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  jamie = await joinedCandidate(app, await coachWithTeam(app));
  await quietNow(app, jamie.client);
});
afterAll(() => app.stop());

/** An application with an interview of two hours ago. */
async function application(): Promise<string> {
  const { application } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  return application.id;
}

const planOf = (id: string) =>
  asOwner(
    app.databaseUrl,
    `select f.key, f.opens_at, f.suggested_at, f.due_at, f.latest_at, a.planned_with,
       (select json_agg(json_build_object('nudge', d.nudge, 'due', d.due_at, 'until', d.until) order by d.nudge)
        from delivery d where d.subject_id = f.id and d.state = 'pending') as reminders
     from follow_up f join application a on a.id = f.application_id where a.id = $1 order by f.key`,
    [id],
  );

/** As if the plan had been made when the clocks there were an hour apart from what they are. */
async function plannedBefore(id: string, edition: string) {
  await asOwner(
    app.databaseUrl,
    `update follow_up set suggested_at = suggested_at + interval '1 hour', due_at = due_at + interval '1 hour'
     where application_id = $1`,
    [id],
  );
  await asOwner(
    app.databaseUrl,
    `update delivery set due_at = due_at + interval '1 hour', try_at = try_at + interval '1 hour'
     where state = 'pending' and subject_id in (select id from follow_up where application_id = $1)`,
    [id],
  );
  // Last, as a worker may look at any moment.
  await asOwner(app.databaseUrl, 'update application set planned_with = $2 where id = $1', [
    id,
    edition,
  ]);
}

test('what an earlier edition of the zones planned is planned anew, with its reminders, and nothing else', async () => {
  const [old, current] = [await application(), await application()];
  const [oldPlan, currentPlan] = [await planOf(old), await planOf(current)];
  expect(oldPlan[0]).toMatchObject({ planned_with: zoneData });
  await plannedBefore(old, '1996a');
  await plannedBefore(current, zoneData);
  await replanOutdated(app.app);
  expect(await planOf(old)).toEqual(oldPlan);
  expect(await planOf(current)).not.toEqual(currentPlan);
});

test('one that cannot be planned holds up no other', async () => {
  const [broken, sound] = [await application(), await application()];
  const plan = await planOf(sound);
  await asOwner(
    app.databaseUrl,
    `update interview set zone = 'Nowhere/Land' where application_id = $1`,
    [broken],
  );
  for (const id of [broken, sound]) await plannedBefore(id, '1996a');
  const failed = new Set<string>();
  await replanOutdated(app.app, { failed });
  expect(await planOf(sound)).toEqual(plan);
  expect((await planOf(broken))[0]).toMatchObject({ planned_with: '1996a' });
  expect(failed).toEqual(new Set([broken]));
});
