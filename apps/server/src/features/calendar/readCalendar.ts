import ICAL from 'ical.js';
import type { Viewer } from '../../context.js';
import { invalid } from '../../graphql/problems.js';
import { toAttendee } from './attendee.js';
import { CalendarInvitation } from './calendar.types.js';
import { eventTimes } from './eventTimes.js';

/** Larger than any invitation: Outlook's with a long description stay below 50 kB. */
export const mostBytes = 256 * 1024;

const mostAttendees = 100;
/** Attendees that are no people. */
const things = ['ROOM', 'RESOURCE'];

/**
 * Reads one calendar invitation as Outlook, Google, Apple and others write it. Rooms and the reader
 * are left out of the attendees.
 * @throws {Refused} InvalidInput naming `ics` for anything that is not exactly one timed event
 */
export function readCalendar(
  ics: string,
  reader: Pick<Viewer, 'zone' | 'email'>,
): CalendarInvitation {
  const size = Buffer.byteLength(ics);
  if (size > mostBytes)
    throw invalid('ics', 'This file is too large.', `${size} bytes`, `up to ${mostBytes} bytes`);
  const calendar = parse(ics);
  const event = onlyEvent(calendar);
  const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
  const organizer = event.getFirstProperty('organizer');
  return Object.assign(new CalendarInvitation(), {
    uid: text('uid'),
    title: text('summary'),
    description: text('description') || null,
    ...eventTimes(event, calendar, reader.zone),
    organizer: organizer ? toAttendee(organizer) : null,
    attendees: event
      .getAllProperties('attendee')
      .filter((line) => !things.includes(String(line.getFirstParameter('cutype')).toUpperCase()))
      .slice(0, mostAttendees)
      .map(toAttendee)
      .filter(({ email }) => email !== reader.email),
  });
}

function parse(ics: string): ICAL.Component {
  try {
    const calendar = new ICAL.Component(ICAL.parse(ics.trim()));
    if (calendar.name === 'vcalendar') return calendar;
  } catch {
    // falls through: whatever is wrong with it, it is no calendar
  }
  throw invalid('ics', 'This is no calendar file.', ics.slice(0, 40), 'the text of an .ics file');
}

/** A called-off event is refused too: whoever drops it here would otherwise record the interview. */
function onlyEvent(calendar: ICAL.Component): ICAL.Component {
  const events = calendar.getAllSubcomponents('vevent');
  const [event, ...more] = events;
  const allowed = 'an invitation with exactly one event';
  if (!event) throw invalid('ics', 'There is no event in this file.', undefined, allowed);
  const uid = event.getFirstPropertyValue('uid');
  const others = more.filter((other) => !uid || other.getFirstPropertyValue('uid') !== uid);
  if (others.length > 0)
    throw invalid(
      'ics',
      `This file holds ${events.length} events.`,
      `${events.length} events`,
      allowed,
    );
  if (more.length > 0 || event.hasProperty('rrule') || event.hasProperty('rdate'))
    throw invalid('ics', 'This event repeats.', undefined, 'an event that takes place once');
  const said = [calendar.getFirstPropertyValue('method'), event.getFirstPropertyValue('status')];
  if (said.some((word) => /^cancel/i.test(String(word))))
    throw invalid(
      'ics',
      'This says that the event is called off. Cancel the interview instead.',
      undefined,
      'an event that takes place',
    );
  return event;
}
