import { Temporal } from '@afterword/engine';
import ICAL from 'ical.js';
import { invalid } from '../../graphql/problems.js';
import { CalendarInvitation } from './calendar.types.js';
import { toAttendee } from './attendee.js';
import { ianaZone } from './ianaZone.js';

/** Larger than any invitation: Outlook's with a long description stay below 50 kB. */
export const mostBytes = 256 * 1024;

/**
 * Reads one calendar invitation as Outlook, Google and others write it. A time given in UTC is
 * told on the reader's wall clock, since the file does not say where the interviewers are.
 * @throws {Refused} InvalidInput naming `ics` for anything that is not exactly one timed event
 */
export function readCalendar(ics: string, readerZone: string): CalendarInvitation {
  const size = Buffer.byteLength(ics);
  if (size > mostBytes)
    throw invalid('ics', 'This file is too large.', `${size} bytes`, `up to ${mostBytes} bytes`);
  const calendar = parse(ics);
  const events = calendar.getAllSubcomponents('vevent');
  const allowed = 'an invitation with exactly one event';
  if (events.length === 0) throw invalid('ics', 'There is no event in this file.', undefined, allowed);
  const [first, ...more] = events as [ICAL.Component, ...ICAL.Component[]];
  if (more.length > 0)
    throw invalid('ics', `This file holds ${events.length} events.`, `${events.length} events`, allowed);
  if (first.hasProperty('rrule'))
    throw invalid('ics', 'This event repeats.', undefined, 'an event that takes place once');
  return toInvitation(calendar, first, readerZone);
}

function parse(ics: string): ICAL.Component {
  try {
    const calendar = new ICAL.Component(ICAL.parse(ics.trim().replace(/^\uFEFF/, '')));
    if (calendar.name === 'vcalendar') return calendar;
  } catch {
    // falls through: whatever is wrong with it, it is no calendar
  }
  throw invalid('ics', 'This is no calendar file.', ics.slice(0, 40), 'the text of an .ics file');
}

function toInvitation(
  calendar: ICAL.Component,
  component: ICAL.Component,
  readerZone: string,
): CalendarInvitation {
  const event = new ICAL.Event(component);
  if (!event.startDate || event.startDate.isDate)
    throw invalid('ics', 'This event has no time of day.', undefined, 'an event with start and end');
  const zone = ianaZone(component, calendar) ?? readerZone;
  const wall = (time: ICAL.Time) => wallClock(time, component, calendar, zone);
  const organizer = component.getFirstProperty('organizer');
  return Object.assign(new CalendarInvitation(), {
    uid: event.uid ?? '',
    title: event.summary ?? '',
    description: event.description || null,
    start: wall(event.startDate),
    end: wall(event.endDate),
    zone,
    organizer: organizer ? toAttendee(organizer) : null,
    attendees: component.getAllProperties('attendee').slice(0, 100).map(toAttendee),
  });
}

/** A time of the file on the wall clock of `zone`; one in a zone only the file knows goes by its VTIMEZONE. */
function wallClock(
  time: ICAL.Time,
  component: ICAL.Component,
  calendar: ICAL.Component,
  zone: string,
): Temporal.PlainDateTime {
  const { year, month, day, hour, minute, second } = time;
  const local = new Temporal.PlainDateTime(year, month, day, hour, minute, second);
  if (time.zone === ICAL.Timezone.utcTimezone)
    return local.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime();
  if (ianaZone(component, calendar)) return local;
  const own = calendar.getFirstSubcomponent('vtimezone');
  if (!own) return local;
  const offset = new ICAL.Timezone(own).utcOffset(time);
  return local
    .subtract({ seconds: offset })
    .toZonedDateTime('UTC')
    .withTimeZone(zone)
    .toPlainDateTime();
}
