import type { Temporal } from 'temporal-polyfill';

interface Meeting {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
  title: string;
  /** `Name <address>` each; the first one organises. */
  people: { name: string; email: string }[];
}

const local = (at: Temporal.ZonedDateTime) =>
  at.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

/** An `.ics` text as mail programs send it: zone by name, organiser, attendees. */
export function invitationFile({ start, end, title, people }: Meeting): string {
  const [organiser, ...attendees] = people.map(({ name, email }) => `;CN=${name}:mailto:${email}`);
  const zone = start.timeZoneId;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Some calendar//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${start.epochMilliseconds}@calendar.example`,
    'DTSTAMP:20261101T080000Z',
    `DTSTART;TZID=${zone}:${local(start)}`,
    `DTEND;TZID=${zone}:${local(end)}`,
    `SUMMARY:${title}`,
    `ORGANIZER${organiser}`,
    ...attendees.map((attendee) => `ATTENDEE;ROLE=REQ-PARTICIPANT${attendee}`),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
