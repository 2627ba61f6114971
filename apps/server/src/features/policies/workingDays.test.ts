import { Temporal } from '@afterword/engine';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { coachWithTeam, joinedCandidate } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { until } from '../../../test/until.js';

vi.setConfig({ testTimeout: 60_000 });

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Coach = Awaited<ReturnType<typeof coachWithTeam>>;

async function propose({ client, teamId }: Coach, input: object) {
  const { proposePolicy } = await client.get(
    `mutation($input: ProposePolicyInput!) { proposePolicy(input: $input) { __typename
      ... on PolicyChange { id policy { thankYou { dueHours } }
        workingCalendar { weekend closedDays country region } }
      ... on InvalidInput { fields { field value allowed } } } }`,
    { input: { teamId, ...input } },
  );
  return proposePolicy;
}

async function putInForce(coach: Coach, input: object) {
  const { id } = await propose(coach, input);
  const reaches = (state: string) =>
    until(`the change to be ${state}`, async () => {
      const { policyChange } = await coach.client.get(
        'query($id: ID!) { policyChange(id: $id) { state moved } }',
        { id },
      );
      return policyChange.state === state && policyChange;
    });
  const { moved } = await reaches('READY');
  await coach.client.get('mutation($id: ID!) { applyPolicyChange(id: $id) { __typename } }', {
    id,
  });
  await reaches('APPLIED');
  return moved;
}

/** A company at work in a country, and the day on which its status check opens. */
async function askedOn(coach: Coach, country?: string) {
  const { client, candidateId } = await joinedCandidate(app, coach);
  const { recordInterview } = await client.get(
    `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
      ... on Interview { id } ... on InvalidInput { fields { field message } } } }`,
    {
      input: {
        ...{ candidateId, company: 'Northwind', position: 'Designer', country },
        interview: {
          start: '2026-12-18T14:00:00',
          end: '2026-12-18T14:45:00',
          zone: 'Europe/Berlin',
          panel: [{ givenName: 'Anna', familyName: 'Weber', email: 'anna@northwind.example' }],
        },
      },
    },
  );
  return async () => {
    const { interview } = await client.get(
      'query($id: ID!) { interview(id: $id) { followUps { kind opensAt } } }',
      { id: recordInterview.id },
    );
    const check = interview.followUps.find(({ kind }: { kind: string }) => kind === 'STATUS_CHECK');
    return check.opensAt.slice(0, 10);
  };
}

test('the working days of a team move its plans, shown before they do', async () => {
  const coach = await coachWithTeam(app);
  const [unknown, german] = [await askedOn(coach), await askedOn(coach, 'DE')];
  const opens = async () => [await unknown(), await german()];
  expect(await opens()).toEqual(['2026-12-25', '2026-12-28']);
  const closedDays = ['2026-12-29', '2026-12-28', '2026-12-25', '2026-12-28'];
  expect(await putInForce(coach, { workingCalendar: { closedDays } })).toBeGreaterThan(1);
  expect(await opens()).toEqual(['2026-12-30', '2026-12-30']);
  await putInForce(coach, { workingCalendar: { country: 'de' } });
  expect(await opens()).toEqual(['2026-12-28', '2026-12-28']);
  await putInForce(coach, { workingCalendar: { weekend: ['FRIDAY', 'SATURDAY'] } });
  expect(await opens()).toEqual(['2026-12-27', '2026-12-27']);
});

test('the change that is open is found on the team, and says what it would move from when to when', async () => {
  const coach = await coachWithTeam(app);
  await askedOn(coach);
  const open = async () => {
    const { team } = await coach.client.get(
      `query($id: ID!) { team(id: $id) { policyChange { id state items { edges { node {
        moved { kind dueAt wasDueAt recipient { name } } opened { wasDueAt } } } } } } }`,
      { id: coach.teamId },
    );
    return team.policyChange;
  };
  expect(await open()).toBeNull();
  const { id } = await propose(coach, { workingCalendar: { closedDays: ['2026-12-25'] } });
  const change = await until('the change to be ready', async () => {
    const now = await open();
    return now.state === 'READY' && now;
  });
  expect(change.id).toBe(id);
  const [{ node }] = change.items.edges;
  const check = node.moved.find(({ kind }: { kind: string }) => kind === 'STATUS_CHECK');
  expect(check.recipient.name).toBe('Anna Weber');
  expect(Date.parse(check.dueAt)).toBeGreaterThan(Date.parse(check.wasDueAt));
  await coach.client.get('mutation($id: ID!) { cancelPolicyChange(id: $id) { __typename } }', {
    id,
  });
  expect(await open()).toBeNull();
});

test('naming the working days alone leaves the policy, and the other way round', async () => {
  const coach = await coachWithTeam(app);
  await putInForce(coach, { changes: { thankYou: { dueHours: 30 } } });
  const workingCalendar = { country: 'DE', region: 'BY', weekend: ['SUNDAY'], closedDays: [] };
  const expected = { policy: { thankYou: { dueHours: 30 } }, workingCalendar };
  const { id, ...proposed } = await propose(coach, { workingCalendar });
  expect(proposed).toMatchObject(expected);
  await coach.client.get('mutation($id: ID!) { cancelPolicyChange(id: $id) { __typename } }', {
    id,
  });
  await putInForce(coach, { workingCalendar });
  expect(await propose(coach, { changes: { thankYou: { dueHours: 31 } } })).toMatchObject({
    ...expected,
    policy: { thankYou: { dueHours: 31 } },
  });
});

test('working days that cannot be are refused, naming each fault', async () => {
  const coach = await coachWithTeam(app);
  const weekend = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
  const day = Temporal.PlainDate.from('2026-01-01');
  const closedDays = Array.from({ length: 201 }, (_, days) => day.add({ days }).toString());
  const faults = async (workingCalendar: object) =>
    (await propose(coach, { workingCalendar })).fields.map(({ field }: { field: string }) => field);
  expect(await faults({ weekend, closedDays, country: 'XX' })).toEqual([
    'workingCalendar.country',
    'workingCalendar.weekend',
    'workingCalendar.closedDays',
  ]);
  expect(await faults({ closedDays: ['2038-01-01'] })).toEqual(['workingCalendar.closedDays']);
  expect(await faults({ country: 'DE', region: 'XX' })).toEqual(['workingCalendar.region']);
});

test('a team is founded with its working days', async () => {
  const coach = await coachWithTeam(app);
  const found = async (workingCalendar?: object) =>
    (
      await coach.client.get(
        `mutation($input: CreateTeamInput!) { createTeam(input: $input) {
          ... on Team { workingCalendar { weekend closedDays country region } } } }`,
        { input: { name: 'Haifa', zone: 'Asia/Jerusalem', workingCalendar } },
      )
    ).createTeam.workingCalendar;
  const none = { closedDays: [], country: null, region: null };
  expect(await found()).toEqual({ ...none, weekend: ['SATURDAY', 'SUNDAY'] });
  expect(await found({ weekend: ['SATURDAY', 'FRIDAY', 'FRIDAY'] })).toEqual({
    ...none,
    weekend: ['FRIDAY', 'SATURDAY'],
  });
});
