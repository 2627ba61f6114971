import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anna, coachWithTeam, interviewHeld, record } from '../../../test/people.js';
import { countRows } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
/** Not joined, so that no reminder leaves between the counts. */
let candidateId: string;
let interviewId: string;
let applicationId: string;
let before: Record<string, number>;

beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  const email = 'jamie@example.com';
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { ... on Invitation { candidate { id } } } }`,
    { input: { teamId: coach.teamId, givenName: 'Jamie', familyName: 'Carter', email } },
  );
  candidateId = inviteCandidate.candidate.id;
  await app.mailTo(email);
  const interview = await record(coach.client, candidateId, held());
  interviewId = interview.id;
  applicationId = interview.application.id;
});
afterAll(() => app.stop());
beforeEach(async () => {
  before = await countRows(app.databaseUrl);
});

const held = () => interviewHeld(2, app.app.clock());
const summer = { start: '2027-07-06T10:00', end: '2027-07-06T11:00' };
const person = (index: number) => ({ ...anna, email: `person${index}@northwind.example` });

/** The one field refused, with nothing saved. */
async function refusedField(result: { __typename: string; fields: object[] }) {
  expect(result.__typename).toBe('InvalidInput');
  expect(result.fields).toHaveLength(1);
  expect(await countRows(app.databaseUrl)).toEqual(before);
  return result.fields[0];
}

test.each([
  [
    'ends before it starts',
    { ...summer, end: '2027-07-06T09:59' },
    'end',
    '2027-07-06T09:59:00',
    'a time after 2027-07-06T10:00:00',
  ],
  [
    'ends as it starts',
    { ...summer, end: summer.start },
    'end',
    '2027-07-06T10:00:00',
    'a time after 2027-07-06T10:00:00',
  ],
  [
    'lasts 25 hours',
    { ...summer, end: '2027-07-07T11:00' },
    'end',
    '2027-07-07T11:00:00',
    'up to 24 hours after 2027-07-06T10:00:00',
  ],
  [
    'is in an unknown zone',
    { zone: 'Mars/Olympus' },
    'zone',
    'Mars/Olympus',
    'an IANA zone such as Europe/Berlin',
  ],
  [
    'names an offset for a zone',
    { zone: '+01:00' },
    'zone',
    '+01:00',
    'an IANA zone such as Europe/Berlin',
  ],
  [
    'starts in the hour Berlin skips',
    { start: '2027-03-28T02:30', end: '2027-03-28T03:30' },
    'start',
    '2027-03-28T02:30:00',
    'a time that exists on that day',
  ],
  [
    'ends in the hour New York skips',
    { zone: 'America/New_York', start: '2027-03-14T01:30', end: '2027-03-14T02:30' },
    'end',
    '2027-03-14T02:30:00',
    'a time that exists on that day',
  ],
  [
    'starts in the half hour Lord Howe skips',
    { zone: 'Australia/Lord_Howe', start: '2027-10-03T02:15', end: '2027-10-03T03:00' },
    'start',
    '2027-10-03T02:15:00',
    'a time that exists on that day',
  ],
  [
    'starts on the day Samoa skipped',
    { zone: 'Pacific/Apia', start: '2011-12-30T10:00', end: '2011-12-31T09:00' },
    'start',
    '2011-12-30T10:00:00',
    'a time that exists on that day',
  ],
  [
    'has an e-mail that is none',
    { panel: [{ ...anna, email: 'anna at northwind' }] },
    'panel.0.email',
    'anna at northwind',
    'an address such as priya@example.com',
  ],
  [
    'has an e-mail with a second line',
    { panel: [anna, { ...person(1), email: 'a@b.example\nBcc: c@d.example' }] },
    'panel.1.email',
    'a@b.example\nBcc: c@d.example',
    'an address such as priya@example.com',
  ],
  [
    'has one address twice',
    { panel: [anna, { ...anna, email: 'Anna.Weber@northwind.example' }] },
    'panel.1.email',
    'anna.weber@northwind.example',
    'each address once',
  ],
  [
    'promises an answer before it',
    { ...summer, promisedBy: '2027-07-05' },
    'promisedBy',
    '2027-07-05',
    '2027-07-06 or later',
  ],
  ['has an empty panel', { panel: [] }, 'panel', '0 people', '1 to 20 people'],
  [
    'has 21 people',
    { panel: Array.from({ length: 21 }, (_, index) => person(index)) },
    'panel',
    '21 people',
    '1 to 20 people',
  ],
  [
    'has a nameless person',
    { panel: [{ ...anna, givenName: '  ' }] },
    'panel.0.givenName',
    '  ',
    '1 to 80 characters',
  ],
  [
    'has an over-long name',
    { panel: [{ ...anna, familyName: 'W'.repeat(81) }] },
    'panel.0.familyName',
    'W'.repeat(81),
    '1 to 80 characters',
  ],
  [
    'has a name of two lines',
    { panel: [{ ...anna, givenName: 'Anna\r\nBcc: x' }] },
    'panel.0.givenName',
    'Anna\r\nBcc: x',
    'one line',
  ],
  [
    'has a role with a NUL',
    { panel: [{ ...anna, role: 'Head\0 of Design' }] },
    'panel.0.role',
    'Head\0 of Design',
    'one line',
  ],
  [
    'has a line separator in a topic',
    { topics: ['design\u2028systems'] },
    'topics.0',
    'design\u2028systems',
    'one line',
  ],
  [
    'has an over-long topic',
    { topics: ['t'.repeat(201)] },
    'topics.0',
    't'.repeat(200),
    '1 to 200 characters',
  ],
  [
    'has an open question of two lines',
    { openQuestions: ['the budget\nfor relocation'] },
    'openQuestions.0',
    'the budget\nfor relocation',
    'one line',
  ],
  [
    'has 21 promised materials',
    { promisedMaterials: Array.from({ length: 21 }, () => 'plan') },
    'promisedMaterials',
    '21',
    'up to 20',
  ],
  [
    'has 21 topics',
    { topics: Array.from({ length: 21 }, () => 'design') },
    'topics',
    '21',
    'up to 20',
  ],
] as const)(
  'an interview that %s is refused, and nothing is saved',
  async (_, change, field, value, allowed) => {
    const result = await record(coach.client, candidateId, { ...held(), ...change });
    expect(await refusedField(result)).toEqual({
      field: `interview.${field}`,
      value,
      allowed,
      message: expect.stringMatching(/[.?]$/),
    });
  },
);

test('twenty people and twenty topics of the greatest length are taken', async () => {
  const panel = Array.from({ length: 20 }, (_, index) => ({
    ...person(index),
    givenName: 'A'.repeat(80),
  }));
  const topics = Array.from({ length: 20 }, () => 't'.repeat(200));
  const result = await record(coach.client, candidateId, { ...held(), panel, topics });
  expect(result.__typename).toBe('Interview');
});

test.each([
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
])('a wall clock that %s shows twice, %s, means the first time', async (zone, start, instant) => {
  const { recordInterview } = await coach.client.get(
    `mutation($input: RecordInterviewInput!) {
      recordInterview(input: $input) { ... on Interview { startsAt } } }`,
    {
      input: {
        candidateId,
        company: 'Northwind Studio',
        position: 'Product Designer',
        interview: { ...held(), zone, start, end: `${start.slice(0, 10)}T05:00` },
      },
    },
  );
  expect(recordInterview).toEqual({ startsAt: instant });
});

test('everything wrong is said at once', async () => {
  const wrong = {
    zone: 'Nowhere',
    panel: [{ ...anna, email: 'none', givenName: '' }],
    topics: [''],
  };
  const result = await record(coach.client, candidateId, { ...held(), ...wrong });
  expect(result.fields.map(({ field }: { field: string }) => field)).toEqual([
    'interview.zone',
    'interview.panel.0.givenName',
    'interview.panel.0.email',
    'interview.topics.0',
  ]);
});

const named = { company: 'Northwind Studio', position: 'Product Designer' };
const nobody = '01900000-0000-7000-8000-000000000000';

test.each([
  ['neither candidate nor application', () => named, 'candidateId', null],
  [
    'both candidate and application',
    () => ({ ...named, candidateId, applicationId }),
    'candidateId',
    'candidate',
  ],
  ['no company', () => ({ candidateId, position: 'Designer' }), 'company', ''],
  [
    'an over-long position',
    () => ({ ...named, candidateId, position: 'p'.repeat(121) }),
    'position',
    'p'.repeat(121),
  ],
])('an interview with %s is refused', async (_, whose, field, value) => {
  const result = await recordFor(whose());
  expect(await refusedField(result)).toMatchObject({
    field,
    value: value === 'candidate' ? candidateId : value,
    allowed: expect.any(String),
  });
});

test.each([
  ['an id that is none', { candidateId: 'x' }],
  ['an unknown candidate', { candidateId: nobody }],
  ['an unknown application', { applicationId: nobody }],
])('%s answers NotFound, and nothing is saved', async (_, whose) => {
  const result = await recordFor({ ...('applicationId' in whose ? {} : named), ...whose });
  expect(result.__typename).toBe('NotFound');
  expect(await countRows(app.databaseUrl)).toEqual(before);
});

test("a stranger's application answers as an unknown one does", async () => {
  const stranger = await coachWithTeam(app);
  const whole = JSON.stringify(await recordFor({ applicationId }, stranger.client));
  expect(whole).toBe(JSON.stringify(await recordFor({ applicationId: nobody }, stranger.client)));
});

async function recordFor(whose: object, client = coach.client) {
  const { recordInterview } = await client.get(
    `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
      __typename ... on InvalidInput { fields { field message value allowed } } ... on Problem { message } } }`,
    { input: { ...whose, interview: held() } },
  );
  return recordInterview;
}

test.each([
  ['start', { start: '2027-03-28T02:30', end: '2027-03-28T03:30' }],
  ['end', { end: '2020-01-01T10:00' }],
  ['zone', { zone: 'Berlin' }],
  ['promisedBy', { promisedBy: '2020-01-01' }],
  ['topics.0', { topics: ['\u0007'] }],
  ['openQuestions.0', { openQuestions: [' '] }],
])('a change with a wrong %s changes nothing', async (field, change) => {
  const asked = `query($id: ID!) { interview(id: $id) { startsAt endsAt zone topics promise { by } } }`;
  const standing = await coach.client.get(asked, { id: interviewId });
  const { changeInterview } = await coach.client.get(
    `mutation($input: ChangeInterviewInput!) { changeInterview(input: $input) {
      __typename ... on InvalidInput { fields { field value allowed } } } }`,
    { input: { interviewId, ...change } },
  );
  expect(await refusedField(changeInterview)).toMatchObject({ field, value: expect.any(String) });
  expect(await coach.client.get(asked, { id: interviewId })).toEqual(standing);
});

test('rounds recorded at the same moment are counted one after the other', async () => {
  const input = { applicationId, nextRound: { ...held(), panel: [anna] } };
  const answers = await Promise.all([1, 2, 3].map(() => reply(input)));
  expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('Application'));
  const rounds = answers.map(({ interviews }) =>
    Math.max(...interviews.map((one: { round: number }) => one.round)),
  );
  expect(rounds.sort()).toEqual([2, 3, 4]);
});

test.each([
  ['at', () => ({ at: app.app.clock().add({ minutes: 5 }).toString() })],
  ['promisedBy', () => ({ promisedBy: '2020-01-01' })],
  ['nextRound.end', () => ({ nextRound: { ...held(), end: '2020-01-01T10:00' } })],
])('a reply with a wrong %s is refused', async (field, wrong) => {
  expect(await refusedField(await reply({ applicationId, ...wrong() }))).toMatchObject({
    field,
    allowed: expect.any(String),
    value: expect.any(String),
  });
});

async function reply(input: object) {
  const { recordReply } = await coach.client.get(
    `mutation($input: RecordReplyInput!) { recordReply(input: $input) { __typename
      ... on Application { interviews { round } }
      ... on InvalidInput { fields { field message value allowed } } } }`,
    { input },
  );
  return recordReply;
}

test('a sending recorded for the future is refused', async () => {
  const { interview } = await coach.client.get(
    'query($id: ID!) { interview(id: $id) { followUps { id } } }',
    { id: interviewId },
  );
  const { markSent } = await coach.client.get(
    `mutation($id: ID!, $at: DateTime) { markSent(followUpId: $id, at: $at) {
      __typename ... on InvalidInput { fields { field value allowed } } } }`,
    { id: interview.followUps[0].id, at: app.app.clock().add({ hours: 1 }).toString() },
  );
  expect(await refusedField(markSent)).toMatchObject({
    field: 'at',
    allowed: expect.stringContaining('or earlier'),
  });
});

test.each([
  [
    'a time with an offset, which would be lost',
    { start: '2027-07-06T10:00+05:00' },
    'interview.start',
  ],
  ['a day where a time belongs', { end: '2027-07-06' }, 'interview.end'],
  ['a day that does not exist', { promisedBy: '2027-02-30' }, 'interview.promisedBy'],
  ['a year beyond every calendar', { promisedBy: '9999-01-01' }, 'interview.promisedBy'],
  ['an hour that does not exist', { start: '2027-07-06T25:00' }, 'interview.start'],
])('%s is refused before anything runs', async (_, change, field) => {
  const { errors } = await coach.client.ask(
    'mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename } }',
    { input: { ...named, candidateId, interview: { ...held(), ...change } } },
  );
  expect(errors).toHaveLength(1);
  expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0].message).toContain(field);
  expect(errors?.[0].message).toContain(Object.values(change)[0]);
  expect(errors?.[0].message).toContain('allowed: ');
  expect(await countRows(app.databaseUrl)).toEqual(before);
});
