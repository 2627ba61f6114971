import { afterAll, beforeAll, expect, test } from 'vitest';
import { google, outlook } from '../../../test/invitations.js';
import { coachWithTeam, record } from '../../../test/people.js';
import { countRows } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app, 'America/New_York');
});
afterAll(() => app.stop());

const read = `query($ics: String!) { readCalendar(ics: $ics) { __typename
  ... on CalendarInvitation { title description start end zone organizer { ...person } attendees { ...person } }
  ... on InvalidInput { message fields { field message value allowed } } } }
  fragment person on CalendarAttendee { givenName familyName email }`;

const readCalendar = async (ics: string) => (await coach.client.get(read, { ics })).readCalendar;

test('what an invitation says becomes an interview at the very instants it names', async () => {
  const invitation = await readCalendar(outlook());
  expect(invitation).toMatchObject({
    start: '2026-12-01T14:00:00',
    end: '2026-12-01T15:00:00',
    zone: 'Europe/Berlin',
  });
  const { inviteCandidate } = await coach.client.get(
    `mutation($input: InviteCandidateInput!) {
      inviteCandidate(input: $input) { ... on Invitation { candidate { id } } } }`,
    {
      input: {
        teamId: coach.teamId,
        givenName: 'Jamie',
        familyName: 'Carter',
        email: 'jamie@example.com',
      },
    },
  );
  const { start, end, zone, organizer, attendees } = invitation;
  const named = [organizer, ...attendees].filter(({ familyName }) => familyName !== '');
  const { id } = await record(coach.client, inviteCandidate.candidate.id, {
    start,
    end,
    zone,
    panel: named,
  });
  const { interview } = await coach.client.get(
    'query($id: ID!) { interview(id: $id) { startsAt endsAt zone panel { name } } }',
    { id },
  );
  expect(interview).toEqual({
    startsAt: '2026-12-01T13:00:00Z',
    endsAt: '2026-12-01T14:00:00Z',
    zone: 'Europe/Berlin',
    panel: [{ name: 'Anna Weber' }, { name: 'Luis Ortega' }],
  });
});

test("a time in UTC is told on the reader's own clock", async () => {
  const ics = google({
    'X-WR': '',
    'DTSTART;': 'DTSTART:20270701T073000Z',
    'DTEND;': 'DTEND:20270701T081500Z',
  });
  expect(await readCalendar(ics)).toMatchObject({
    start: '2027-07-01T03:30:00',
    zone: 'America/New_York',
  });
});

test('the reader is no member of the panel', async () => {
  const ics = google({
    'ATTENDEE;CUTYPE=INDIVIDUAL:': `ATTENDEE:mailto:${coach.email.toUpperCase()}`,
  });
  const { attendees } = await readCalendar(ics);
  expect(attendees.map(({ familyName }: { familyName: string }) => familyName)).toEqual([
    'Weber',
    'Ortega',
  ]);
});

test.each([
  ['no event', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', null],
  [
    'a hundred events',
    `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(100)}END:VCALENDAR`,
    '100 events',
  ],
  ['more than 256 kB', google({ SEQUENCE: `COMMENT:${'x'.repeat(262_144)}` }), /^26\d{4} bytes$/],
])('an .ics with %s is refused by its field, and nothing is saved', async (_, ics, value) => {
  const before = await countRows(app.databaseUrl);
  const refused = await readCalendar(ics);
  expect(refused).toMatchObject({
    __typename: 'InvalidInput',
    fields: [
      {
        field: 'ics',
        value: value instanceof RegExp ? expect.stringMatching(value) : value,
        allowed: expect.any(String),
      },
    ],
  });
  expect(await countRows(app.databaseUrl)).toEqual(before);
});

test('nobody reads a calendar without signing in', async () => {
  const { errors } = await app.client().ask(read, { ics: outlook() });
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('the countries with public holidays can be chosen from, with their regions', async () => {
  const { holidayCountries } = await coach.client.get(
    '{ holidayCountries { code name regions { code name } } }',
  );
  const germany = holidayCountries.find(({ code }: { code: string }) => code === 'DE');
  expect(germany.name).toBe('Germany');
  expect(germany.regions).toContainEqual({ code: 'BY', name: 'Bayern' });
});
