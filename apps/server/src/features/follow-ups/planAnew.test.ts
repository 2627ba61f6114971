import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockWaits } from '../../../test/lockWaits.js';
import { coachWithTeam, interviewHeld, record } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { joinedMember, managedCandidate } from '../../../test/team.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { planAnew } from './planAnew.js';
import { replan } from './replan.js';
import { replanOutdated } from './replanOutdated.js';
import { zoneData } from './zoneData.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let ids: string[];
beforeAll(async () => {
  app = await startApp({ roles: new Set(['api']) });
  coach = await coachWithTeam(app);
  const { id } = await managedCandidate(coach.client, coach.teamId, 'tomasz@example.com');
  ids = [];
  for (const hoursAgo of [2, 3, 4]) {
    const interview = interviewHeld(hoursAgo, app.app.clock());
    const { application } = await record(coach.client, id, interview);
    ids.push(application.id);
  }
});
afterAll(() => app.stop());

const inWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(app.app.db.worker, enterAsWorker('test'), work);
const mark = () =>
  inWorker(({ manager }) => planAnew(manager, 'a.id = any ($1)', [ids.slice(0, 2)]));

const waiting = async (): Promise<string[]> =>
  (
    await asOwner(app.databaseUrl, `select id from application where planned_with = '' order by id`)
  ).map(({ id }) => id);

test('what is to be planned anew waits for a worker, which does it once', async () => {
  await mark();
  expect(await waiting()).toEqual(ids.slice(0, 2).sort());
  const versions = () =>
    asOwner(app.databaseUrl, 'select id, xmin::text from application order by id');
  await Promise.all([replanOutdated(app.app), replanOutdated(app.app)]);
  expect(await waiting()).toEqual([]);
  const done = await versions();
  await replanOutdated(app.app);
  expect(await versions()).toEqual(done);
});

test('it comes before what an earlier edition planned, and what stopped half-way goes on', async () => {
  await asOwner(app.databaseUrl, 'update application set planned_with = $1', ['1996a']);
  await mark();
  let left = 2;
  await replanOutdated(app.app, { stopping: () => left-- === 0 });
  expect(await waiting()).toEqual([]);
  const outdated = await asOwner(
    app.databaseUrl,
    'select id from application where planned_with < $1',
    [zoneData],
  );
  expect(outdated).toEqual([{ id: ids[2] }]);
  await replanOutdated(app.app);
  expect(await asOwner(app.databaseUrl, 'select distinct planned_with from application')).toEqual([
    { planned_with: zoneData },
  ]);
});

test('whoever plans one of them at that moment, and does not see the change yet, is not the last to', async () => {
  let marking: Promise<void> | undefined;
  await inWorker(async (tx) => {
    const application = await tx.manager.findOneByOrFail(Application, { id: ids[0] });
    await replan(app.app, tx, application);
    marking = mark();
    await lockWaits(app, 1);
  });
  await marking;
  expect(await waiting()).toEqual(ids.slice(0, 2).sort());
});

/** How many statements requests make while this is done. */
async function statementsOf(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const { app: source } = app.app.db;
  const { logger } = source;
  source.logger = { ...noLogger, logQuery: () => ++count };
  await act();
  source.logger = logger;
  return count;
}

const nothing = () => undefined;
const noLogger = {
  ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
  ...{ logMigration: nothing, log: nothing },
};

test.each([
  [
    'quiet hours',
    'mutation { result: changePreferences(input: { quiet: { from: 1, to: 2 } }) { __typename } }',
  ],
  [
    'zone',
    'mutation { result: changeProfile(input: { name: "Ada", zone: "UTC" }) { __typename } }',
  ],
  ['place', 'mutation($id: ID!) { result: removeMember(membershipId: $id) { __typename } }'],
])(
  'a change of a coach’s %s takes as many statements for many candidates as for one',
  async (_, act) => {
    const counts: number[] = [];
    for (const size of [1, 4]) {
      const ada = await joinedMember(app, coach);
      for (let n = 0; n < size; n++) {
        const { id } = await managedCandidate(
          ada.client,
          coach.teamId,
          `${size}.${n}.${ada.userId}@example.com`,
        );
        await record(ada.client, id, interviewHeld(2, app.app.clock()));
      }
      const by = act.includes('removeMember') ? coach : ada;
      const before = (await waiting()).length;
      counts.push(await statementsOf(() => by.client.get(act, { id: ada.membershipId })));
      expect(await waiting()).toHaveLength(before + size);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeGreaterThan(3);
  },
);
