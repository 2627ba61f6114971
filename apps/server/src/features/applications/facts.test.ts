import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  jamie = await joinedCandidate(app, await coachWithTeam(app));
});
afterAll(() => app.stop());

const interview = (more: object = {}) =>
  record(jamie.client, jamie.candidateId, { ...interviewHeld(2, app.app.clock()), ...more });

const tell = async (name: string, input: object) =>
  (
    await jamie.client.get(
      `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) {
        __typename ... on Application { followUps { id kind status dueAt recipient { name } } }
        ... on InvalidInput { fields { field } } } }`,
      { input },
    )
  ).result;
const kinds = (result: { followUps: { kind: string; status: string }[] }, status?: string) =>
  result.followUps.filter((one) => !status || one.status === status).map(({ kind }) => kind);

test('a rejection asks for one gracious thank-you and ends the waiting', async () => {
  const { application } = await interview();
  const result = await tell('recordOutcome', { applicationId: application.id, result: 'REJECTED' });
  expect(kinds(result)).toContain('OUTCOME_THANKS');
  expect(kinds(result, 'PLANNED')).not.toContain('STATUS_CHECK');
});

test('an offer asks for an answer within a day', async () => {
  const { application } = await interview();
  const result = await tell('recordOutcome', { applicationId: application.id, result: 'OFFER' });
  const reply = result.followUps.find((one: { kind: string }) => one.kind === 'OFFER_REPLY');
  const hours = (Date.parse(reply.dueAt) - app.app.clock().epochMilliseconds) / 3_600_000;
  expect(Math.round(hours)).toBe(24);
});

test('promised materials are due on their day, and not before the interview', async () => {
  const { id } = await interview();
  const by = app.app.clock().toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: 3 });
  const result = await tell('promiseMaterials', { interviewId: id, by: by.toString() });
  const materials = result.followUps.find((one: { kind: string }) => one.kind === 'MATERIALS');
  expect(materials.dueAt.slice(0, 10)).toBe(by.toString());
  const early = await tell('promiseMaterials', { interviewId: id, by: '2020-01-01' });
  expect(early).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'by' }] });
  for (const what of ['two\nlines', 'half a character \ud800']) {
    const broken = await tell('promiseMaterials', { interviewId: id, what });
    expect(broken).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'what' }] });
  }
});

test('who wants no contact is not written to', async () => {
  const { followUps } = await interview();
  const [first] = followUps;
  const result = await tell('recordWish', {
    interviewerId: first.recipient.id,
    wish: 'NO_CONTACT',
  });
  const toThem = result.followUps.filter(
    (one: { recipient: { name: string } }) => one.recipient.name === first.recipient.name,
  );
  expect(toThem.filter((one: { status: string }) => one.status !== 'WITHDRAWN')).toEqual([]);
});

test('news is asked of the hiring contact, and a draft to them can be opened', async () => {
  const { application } = await interview();
  const person = { givenName: 'Nadia', familyName: 'Haddad', email: 'nadia@northwind.example' };
  const result = await tell('setHiringContact', { applicationId: application.id, person });
  const check = result.followUps.find((one: { kind: string }) => one.kind === 'STATUS_CHECK');
  expect(check.recipient.name).toBe('Nadia Haddad');
  const { followUp } = await jamie.client.get(
    'query($id: ID!) { followUp(id: $id) { message { toEmail body } } }',
    { id: check.id },
  );
  expect(followUp.message).toMatchObject({
    toEmail: person.email,
    body: expect.stringContaining('Nadia'),
  });
});

test('a follow-up can be pinned, freed again, and left out', async () => {
  const { followUps } = await interview();
  const [{ id, suggestedAt, dueAt }] = followUps;
  const to = new Date(Date.parse(dueAt) - 7_200_000).toISOString().replace('.000', '');
  const pin = async (at: string | null) =>
    (
      await jamie.client.get(
        `mutation($id: ID!, $at: DateTime) { pinFollowUp(followUpId: $id, to: $at) {
          ... on FollowUp { suggestedAt status } } }`,
        { id, at },
      )
    ).pinFollowUp;
  expect((await pin(to)).suggestedAt).toBe(to);
  expect((await pin(null)).suggestedAt).toBe(suggestedAt);
  const { skipFollowUp } = await jamie.client.get(
    'mutation($id: ID!) { skipFollowUp(followUpId: $id) { ... on FollowUp { status } } }',
    { id },
  );
  expect(skipFollowUp.status).toBe('SKIPPED');
});

test('public holidays where the company is are no working days; an unknown place is refused', async () => {
  const at = (day: string) => ({
    start: `${day}T10:00`,
    end: `${day}T11:00`,
    zone: 'Europe/Berlin',
    panel: [{ givenName: 'Anna', familyName: 'Weber' }],
  });
  const checkOpens = async (place: object) => {
    const { recordInterview } = await jamie.client.get(
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename
        ... on Interview { followUps { kind opensAt } } ... on InvalidInput { fields { field } } } }`,
      {
        input: {
          candidateId: jamie.candidateId,
          company: 'Alpen AG',
          position: 'Engineer',
          interview: at('2026-12-30'),
          ...place,
        },
      },
    );
    return recordInterview.__typename === 'InvalidInput'
      ? recordInterview.fields[0].field
      : recordInterview.followUps.at(-1).opensAt;
  };
  // A week of silence after 30 December ends on 6 January: Epiphany in Bavaria, a Wednesday elsewhere.
  expect(await checkOpens({ country: 'DE', region: 'BE' })).toBe('2027-01-06T10:00:00Z');
  expect(await checkOpens({ country: 'de', region: 'BY' })).toBe('2027-01-07T08:00:00Z');
  expect(await checkOpens({ country: 'XX' })).toBe('country');
  expect(await checkOpens({ country: 'DE', region: 'ZZ' })).toBe('region');
  expect(await checkOpens({ region: 'BY' })).toBe('country');
});
