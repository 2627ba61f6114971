import { Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import { apple, google, outlook } from '../../../test/invitations.js';
import { Refused } from '../../graphql/problems.js';
import type { CalendarInvitation } from './calendar.types.js';
import { mostBytes, readCalendar } from './readCalendar.js';

const reader = { zone: 'Asia/Tokyo', email: 'jamie@example.com' };

/** The instants of what was read: those that a person would find on the sender's clock. */
function instants({ start, end, zone }: CalendarInvitation) {
  return [start, end].map((local) => local.toZonedDateTime(zone).toInstant().toString());
}

test("Outlook's invitation: Windows zone, names turned round, lines unfolded, rooms left out", () => {
  const read = readCalendar(outlook(), reader);
  expect(read).toMatchObject({
    uid: '040000008200E00074C5B7101A82E008',
    title: 'Interview: Product Designer',
    description: 'We look forward to meeting you, Jamie.\nBring your portfolio.\n',
    zone: 'Europe/Berlin',
    organizer: {
      name: 'Anna Weber',
      givenName: 'Anna',
      familyName: 'Weber',
      email: 'anna.weber@northwind.example',
    },
    attendees: [
      {
        name: 'Luis Ortega',
        givenName: 'Luis',
        familyName: 'Ortega',
        email: 'luis.ortega@northwind.example',
      },
      {
        name: 'robin@northwind.example',
        givenName: '',
        familyName: '',
        email: 'robin@northwind.example',
      },
    ],
  });
  expect(read.attendees).toHaveLength(2);
  expect(read.start.toString()).toBe('2026-12-01T14:00:00');
  expect(instants(read)).toEqual(['2026-12-01T13:00:00Z', '2026-12-01T14:00:00Z']);
});

test("Google's invitation: IANA zone, two given names, an attendee with only an address", () => {
  const read = readCalendar(google(), reader);
  expect(read).toMatchObject({
    title: 'Interview with Northwind 👋',
    zone: 'Europe/Berlin',
    description: null,
  });
  expect(instants(read)).toEqual(['2027-07-01T07:30:00Z', '2027-07-01T08:15:00Z']);
  expect(
    read.attendees.map(({ givenName, familyName, name }) => [givenName, familyName, name]),
  ).toEqual([
    ['Anna', 'Weber', 'Anna Weber'],
    ['María José', 'Ortega', 'María José Ortega'],
    ['', '', 'sam@northwind.example'],
  ]);
});

test("Apple's invitation: a length instead of an end, addresses in parameters", () => {
  const read = readCalendar(apple(), reader);
  expect(read).toMatchObject({
    zone: 'America/New_York',
    organizer: { name: 'Kim Park', email: 'kim@harbour.example' },
    attendees: [{ name: 'Dana Lee', email: 'dana@harbour.example' }],
  });
  // The week in which Europe has changed its clocks and America has not.
  expect(instants(read)).toEqual(['2026-10-28T20:00:00Z', '2026-10-28T20:45:00Z']);
});

const utc = { 'DTSTART;': 'DTSTART:20270701T073000Z', 'DTEND;': 'DTEND:20270701T081500Z' };
const tzid = (name: string) => ({
  'DTSTART;': `DTSTART;TZID=${name}:20270701T093000`,
  'DTEND;': `DTEND;TZID=${name}:20270701T101500`,
});
/** The zone's rules under a name that nobody but this file knows. */
const own = (start: string, end: string) =>
  outlook({
    'TZID:': 'TZID:Customized Time Zone',
    'DTSTART;': `DTSTART;TZID=Customized Time Zone:${start}`,
    'DTEND;': `DTEND;TZID=Customized Time Zone:${end}`,
  });

test.each([
  [
    'UTC on the calendar’s clock',
    google(utc),
    'Europe/Berlin',
    '2027-07-01T09:30:00',
    '2027-07-01T07:30:00Z',
  ],
  [
    'UTC alone on the reader’s clock',
    google({ ...utc, 'X-WR': '' }),
    reader.zone,
    '2027-07-01T16:30:00',
    '2027-07-01T07:30:00Z',
  ],
  [
    'no zone at all',
    google({
      'X-WR': '',
      'DTSTART;': 'DTSTART:20270701T093000',
      'DTEND;': 'DTEND:20270701T101500',
    }),
    reader.zone,
    '2027-07-01T09:30:00',
    '2027-07-01T00:30:00Z',
  ],
  [
    'a zone at the end of a path',
    google(tzid('/example.org/20260101_1/America/Argentina/Buenos_Aires')),
    'America/Argentina/Buenos_Aires',
    '2027-07-01T09:30:00',
    '2027-07-01T12:30:00Z',
  ],
  [
    'a zone at the end of a longer path',
    google(tzid('/freeassociation.sourceforge.net/Europe/Lisbon')),
    'Europe/Lisbon',
    '2027-07-01T09:30:00',
    '2027-07-01T08:30:00Z',
  ],
  [
    'a zone in quotes',
    google(tzid('"Eastern Standard Time"')),
    'America/New_York',
    '2027-07-01T09:30:00',
    '2027-07-01T13:30:00Z',
  ],
  [
    'India by its Windows name',
    google(tzid('India Standard Time')),
    'Asia/Calcutta',
    '2027-07-01T09:30:00',
    '2027-07-01T04:00:00Z',
  ],
  [
    'rules of its own, the day before clocks go back',
    own('20261024T140000', '20261024T150000'),
    reader.zone,
    '2026-10-24T21:00:00',
    '2026-10-24T12:00:00Z',
  ],
  [
    'rules of its own, the day after',
    own('20261026T140000', '20261026T150000'),
    reader.zone,
    '2026-10-26T22:00:00',
    '2026-10-26T13:00:00Z',
  ],
  [
    'rules of its own, the day before clocks go forward',
    own('20270327T140000', '20270327T150000'),
    reader.zone,
    '2027-03-27T22:00:00',
    '2027-03-27T13:00:00Z',
  ],
  [
    'rules of its own, the day after that',
    own('20270329T140000', '20270329T150000'),
    reader.zone,
    '2027-03-29T21:00:00',
    '2027-03-29T12:00:00Z',
  ],
  [
    'the hour the clocks repeat: the first one',
    google({
      'DTSTART;': 'DTSTART;TZID=Europe/Berlin:20261025T023000',
      'DTEND;': 'DTEND;TZID=Europe/Berlin:20261025T040000',
    }),
    'Europe/Berlin',
    '2026-10-25T02:30:00',
    '2026-10-25T00:30:00Z',
  ],
  [
    'the hour the clocks skip: as far behind it',
    google({
      'DTSTART;': 'DTSTART;TZID=Europe/Berlin:20270328T023000',
      'DTEND;': 'DTEND;TZID=Europe/Berlin:20270328T040000',
    }),
    'Europe/Berlin',
    '2027-03-28T03:30:00',
    '2027-03-28T01:30:00Z',
  ],
])('%s gives the right instant', (_, ics, zone, local, instant) => {
  const read = readCalendar(ics, reader);
  expect(read.zone).toBe(zone);
  expect(read.start.toString()).toBe(local);
  expect(instants(read)[0]).toBe(instant);
});

test.each([
  [
    'an end in another zone',
    { 'DTEND;': 'DTEND;TZID=America/New_York:20270701T041500' },
    '2027-07-01T08:15:00Z',
  ],
  ['an end in UTC', { 'DTEND;': 'DTEND:20270701T081500Z' }, '2027-07-01T08:15:00Z'],
  [
    'a length over a change of clocks',
    { 'DTSTART;': 'DTSTART;TZID=Europe/Berlin:20270328T013000', 'DTEND;': 'DURATION:PT1H' },
    '2027-03-28T01:30:00Z',
  ],
  ['no end', { 'DTEND;': '' }, '2027-07-01T07:30:00Z'],
])('%s is read as an instant', (_, change, end) => {
  expect(instants(readCalendar(google(change), reader))[1]).toBe(end);
});

test('the same zone in Windows words and in IANA words gives the same instants, every week of a year', () => {
  for (
    let day = Temporal.PlainDate.from('2026-11-23');
    day.year < 2028;
    day = day.add({ weeks: 1 })
  ) {
    const start = `${day.toString().replaceAll('-', '')}T090000`;
    const from = (name: string) =>
      readCalendar(
        outlook({ 'DTSTART;': `DTSTART;TZID=${name}:${start}`, 'DTEND;': 'DURATION:PT1H' }),
        reader,
      );
    const due = day
      .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '09:00' })
      .toInstant()
      .toString();
    expect(instants(from('W. Europe Standard Time'))[0]).toBe(due);
    expect(instants(from('Europe/Berlin'))[0]).toBe(due);
    expect(instants(readCalendar(own(start, start), reader))[0]).toBe(due);
  }
});

test.each([
  ['a byte order mark', `\uFEFF${google()}`],
  ['bare line feeds', google({}, '\n').replaceAll('\r\n ', '\n ')],
  ['blank lines around it', `\r\n\r\n${google()}\r\n`],
])('%s changes nothing', (_, ics) => {
  expect(readCalendar(ics, reader)).toEqual(readCalendar(google(), reader));
});

const event = (uid: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20270701T073000Z\r\nEND:VEVENT\r\n`;
const calendar = (inside: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}END:VCALENDAR\r\n`;
const hundred = Array.from({ length: 100 }, (_, index) => event(String(index))).join('');

test.each([
  [
    'an all-day event',
    google({ 'DTSTART;': 'DTSTART;VALUE=DATE:20270701', 'DTEND;': 'DTEND;VALUE=DATE:20270702' }),
    /no time of day/,
  ],
  ['an event without a start', google({ 'DTSTART;': '' }), /no time of day/],
  ['an event that repeats', google({ SEQUENCE: 'RRULE:FREQ=WEEKLY;COUNT=3' }), /repeats/],
  ['an event with further dates', google({ SEQUENCE: 'RDATE:20270708T073000Z' }), /repeats/],
  [
    'a series with one date moved',
    calendar(
      `${event('1').replace('END', 'RRULE:FREQ=DAILY\r\nEND')}${event('1').replace('END', 'RECURRENCE-ID:20270702T073000Z\r\nEND')}`,
    ),
    /repeats/,
  ],
  ['a cancellation', google({ METHOD: 'METHOD:CANCEL' }), /called off/],
  ['an event marked as cancelled', google({ STATUS: 'STATUS:CANCELLED' }), /called off/],
  ['a calendar without an event', calendar('BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\n'), /no event/],
  ['a hundred events', calendar(hundred), /holds 100 events/],
  [
    'two events without ids',
    calendar(event('1').repeat(2).replaceAll('UID:1\r\n', '')),
    /holds 2 events/,
  ],
  ['two calendars', google() + google(), /no calendar file/],
  ['no calendar', 'Dear Jamie, we would like to invite you', /no calendar file/],
  ['nothing', '', /no calendar file/],
  ['a calendar cut off', outlook().slice(0, 900), /no calendar file|no event|no time/],
  ['a card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Weber\r\nEND:VCARD\r\n', /no calendar file/],
  [
    'a start that is no time',
    google({ 'DTSTART;': 'DTSTART:tomorrow at nine' }),
    /cannot be read|no time of day/,
  ],
  [
    'a month that does not exist',
    google({ 'DTSTART;': 'DTSTART:20271399T990000Z' }),
    /cannot be read/,
  ],
  [
    'an end beyond every calendar',
    google({ 'DTEND;': 'DURATION:P99999999999W' }),
    /cannot be read/,
  ],
  ['a zone that nobody knows', google(tzid('Olympus Mons')), /time zone of this event is unknown/],
  [
    'a zone with a rule for every second',
    own('20261024T140000', '20261024T150000').replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY'),
    /time zone of this event is unknown/,
  ],
])('%s is refused in words', (_, ics, message) => {
  const before = performance.now();
  expect(() => readCalendar(ics, reader)).toThrow(Refused);
  expect(performance.now() - before).toBeLessThan(500);
  expect(() => readCalendar(ics, reader)).toThrow(message);
  expect(() => readCalendar(ics, reader)).toThrow(/^ics: /);
});

test('one date of a series that was moved is an event of its own', () => {
  const read = readCalendar(google({ SEQUENCE: 'RECURRENCE-ID:20270630T073000Z' }), reader);
  expect(instants(read)[0]).toBe('2027-07-01T07:30:00Z');
});

test('a file may have 256 kB, counted in bytes, and not one more', () => {
  const padded = (bytes: number) => {
    const rest = bytes - Buffer.byteLength(google({ SEQUENCE: 'COMMENT:' }));
    return google({
      SEQUENCE: `COMMENT:${'é'.repeat(Math.floor(rest / 2))}${'x'.repeat(rest % 2)}`,
    });
  };
  expect(Buffer.byteLength(padded(mostBytes))).toBe(262_144);
  expect(readCalendar(padded(mostBytes), reader).zone).toBe('Europe/Berlin');
  expect(() => readCalendar(padded(mostBytes + 1), reader)).toThrow(/too large/);
});

test.each([
  ['folded lines', google({ SEQUENCE: `COMMENT:${'x\r\n '.repeat(60_000)}` })],
  ['nested components', calendar('BEGIN:X\r\n'.repeat(28_000))],
  [
    'attendees',
    google({ SEQUENCE: 'ATTENDEE;CN="A B":mailto:a@b.example\r\n'.repeat(6_000).trim() }),
  ],
  ['commas', google({ SEQUENCE: `CATEGORIES:${','.repeat(250_000)}` })],
  ['quotes', google({ SEQUENCE: `ATTENDEE;${'CN="'.repeat(60_000)}` })],
  [
    'rules',
    own('20261024T140000', '20261024T150000').replace(
      'END:VTIMEZONE',
      `${'BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\n'.repeat(190)}END:VTIMEZONE`,
    ),
  ],
])('a quarter of a megabyte of %s is dealt with at once', (_, ics) => {
  expect(Buffer.byteLength(ics)).toBeLessThan(mostBytes);
  const before = performance.now();
  try {
    readCalendar(ics, reader);
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
  }
  expect(performance.now() - before).toBeLessThan(1_500);
});
