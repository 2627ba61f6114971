import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';
import { takeUpStale } from './policyWorker.js';
import { workThrough } from './workThrough.js';

vi.setConfig({ testTimeout: 90_000 });

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
let owner: pg.Client;

beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
  owner = new pg.Client(app.databaseUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.stop();
});

const propose = async (changes: object, preset?: string) => {
  const { proposePolicy } = await coach.client.get(
    `mutation($input: ProposePolicyInput!) { proposePolicy(input: $input) { __typename
      ... on PolicyChange { id state total }
      ... on InvalidInput { fields { field message allowed } } ... on Conflict { message } } }`,
    { input: { teamId: coach.teamId, preset, changes } },
  );
  return proposePolicy;
};
const act = async (name: 'applyPolicyChange' | 'cancelPolicyChange', id: string) =>
  (
    await coach.client.get(
      `mutation($id: ID!) { result: ${name}(id: $id) { __typename ... on PolicyChange { state } } }`,
      { id },
    )
  ).result;
const change = async (id: string) =>
  (
    await coach.client.get(
      `query($id: ID!) { policyChange(id: $id) { state total done opened moved withdrawn
        policy { thankYou { dueHours } }
        items(first: 100) { edges { node { application { company }
          moved { kind dueAt } opened { kind } withdrawn { kind } } } } } }`,
      { id },
    )
  ).policyChange;
const reaches = (id: string, state: string) =>
  until(`the change to be ${state}`, async () => {
    const now = await change(id);
    return now.state === state && now;
  });

test('a contradictory policy is refused, naming every number that is wrong', async () => {
  expect(await propose({ thankYou: { dueHours: 96, latestHours: -1 } })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'changes.thankYou.latestHours' }],
  });
  const contrary = await propose({ thankYou: { dueHours: 60 } });
  expect(contrary.__typename).toBe('InvalidInput');
  expect(contrary.fields[0].field).toContain('changes.thankYou');
  expect(await propose({}, 'hasty')).toMatchObject({
    fields: [{ field: 'preset', allowed: expect.stringContaining('etiquette') }],
  });
});

test('what would change is shown before anything does, then applied to the whole team', async () => {
  for (let index = 0; index < 45; index++)
    await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
  const { id, total } = await propose({ thankYou: { dueHours: 30 } });
  expect(total).toBe(45);
  expect(await propose({})).toMatchObject({ __typename: 'Conflict' });
  const ready = await reaches(id, 'READY');
  expect(ready).toMatchObject({ done: 45, moved: 90, opened: 0, withdrawn: 0 });
  expect(ready.items.edges).toHaveLength(45);
  const [{ node }] = ready.items.edges;
  const due = async () =>
    (
      await owner.query(
        `select extract(epoch from f.due_at - i.ends_at) / 3600 as hours from follow_up f
         join interview i on i.id = f.interview_id where f.kind = 'thank_you' group by 1`,
      )
    ).rows.map((row) => Number(row.hours));
  expect(node.moved.map((one: { kind: string }) => one.kind)).toEqual(['THANK_YOU', 'THANK_YOU']);
  expect(await due()).toEqual([24]);

  expect(await act('applyPolicyChange', id)).toMatchObject({ state: 'APPLYING' });
  expect(await act('cancelPolicyChange', id)).toMatchObject({ __typename: 'Conflict' });
  await reaches(id, 'APPLIED');
  expect(await due()).toEqual([30]);
  const { team } = await coach.client.get(
    'query($id: ID!) { team(id: $id) { preset policy { thankYou { dueHours latestHours } } } }',
    { id: coach.teamId },
  );
  expect(team).toEqual({
    preset: 'consensus',
    policy: { thankYou: { dueHours: 30, latestHours: 48 } },
  });
});

test('work that was left is taken up again behind what was done, and a cancelled change stays so', async () => {
  const { id } = await propose({ thankYou: { dueHours: 26 } });
  const whole = await reaches(id, 'READY');
  await owner.query(
    `delete from policy_change_item where change_id = $1 and id not in (
       select id from policy_change_item where change_id = $1 order by application_id limit 20)`,
    [id],
  );
  await owner.query(
    `update policy_change set state = 'previewing', done = 20, moved = 40,
       reached = (select id from application order by id offset 19 limit 1),
       worked_at = now() - interval '2 minutes' where id = $1`,
    [id],
  );
  await takeUpStale(app.app);
  expect(await reaches(id, 'READY')).toEqual(whole);
  expect(await act('cancelPolicyChange', id)).toMatchObject({ state: 'CANCELLED' });
  expect(await act('applyPolicyChange', id)).toMatchObject({ __typename: 'Conflict' });
});

test('work begun while somebody else holds the change waits for them, rather than being lost', async () => {
  const { id } = await propose({ thankYou: { dueHours: 28 } });
  await reaches(id, 'READY');
  await owner.query(`update policy_change set state = 'previewing' where id = $1`, [id]);
  await owner.query('begin');
  await owner.query('select from policy_change where id = $1 for update', [id]);
  const worked = workThrough(app.app, id, () => false);
  const waits = `select from pg_locks where not granted and locktype in ('tuple', 'transactionid')`;
  await Promise.race([
    worked,
    until('the work to wait', async () => (await owner.query(waits)).rowCount),
  ]);
  await owner.query('commit');
  await worked;
  expect(await change(id)).toMatchObject({ state: 'READY' });
  await act('cancelPolicyChange', id);
});

test('a plan can be looked at under any policy without saving anything', async () => {
  const rows = async () => (await owner.query('select count(*) from follow_up')).rows[0].count;
  const before = await rows();
  const preview = async (policy: object | null, more: object = {}) =>
    (
      await coach.client.get(
        `query($input: PreviewPlanInput!) { previewPlan(input: $input) { __typename
          ... on PreviewedPlan { followUps { key kind recipientName round dueAt state reasons { rule } } }
          ... on InvalidInput { fields { field } } } }`,
        {
          input: {
            interviews: [
              {
                start: '2026-11-20T10:00',
                end: '2026-11-20T11:00',
                zone: 'Europe/Berlin',
                panel: [{ givenName: 'Anna', familyName: 'Weber' }],
              },
            ],
            policy,
            ...more,
          },
        },
      )
    ).previewPlan;
  const { followUps } = await preview(null);
  expect(followUps[0]).toMatchObject({
    kind: 'THANK_YOU',
    recipientName: 'Anna Weber',
    round: 1,
    dueAt: '2026-11-21T10:00:00Z',
  });
  const later = await preview({ changes: { thankYou: { dueHours: 30 } } });
  expect(later.followUps[0].dueAt).toBe('2026-11-21T16:00:00Z');
  const sent = await preview(null, {
    sent: [{ key: followUps[0].key, at: '2026-11-20T15:00:00Z' }],
  });
  expect(sent.followUps[0].state).toBe('sent');
  expect(await preview(null, { interviews: [] })).toMatchObject({
    fields: [{ field: 'interviews' }],
  });
  expect(await rows()).toBe(before);
});

test('every preset can be had at creation, and is what its team plans by', async () => {
  const { policyPresets } = await coach.client.get(
    '{ policyPresets { id title summary policy { limit { checks } } } }',
  );
  expect(policyPresets.map(({ id }: { id: string }) => id)).toEqual([
    'consensus',
    'best-practices',
    'tips',
    'etiquette',
    'quick-guide',
    'power',
  ]);
  for (const { id, policy } of policyPresets) {
    const { createTeam } = await coach.client.get(
      `mutation($preset: String) { createTeam(input: { name: "T", zone: "UTC", preset: $preset }) {
        ... on Team { preset policy { limit { checks } } } } }`,
      { preset: id },
    );
    expect(createTeam).toEqual({ preset: id, policy });
  }
});
