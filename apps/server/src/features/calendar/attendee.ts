import type ICAL from 'ical.js';
import { CalendarAttendee } from './calendar.types.js';

/** Who an ORGANIZER or ATTENDEE line names: "Weber, Anna" and "Anna Weber" mean the same. */
export function toAttendee(line: ICAL.Property): CalendarAttendee {
  const value = String(line.getFirstValue() ?? '');
  const email = /^mailto:(.+@.+)$/i.exec(value)?.[1]?.trim().toLowerCase() ?? null;
  const said = line.getFirstParameter('cn')?.replaceAll('"', '').trim() ?? '';
  const name = said.includes('@') ? '' : said.replace(/\s*\([^)]*\)\s*$/, '');
  const [family, given] = name.split(/,\s*/, 2);
  const words = given ? [given, family] : splitName(name);
  const [givenName = '', familyName = ''] = words.map((word) => word?.trim() ?? '');
  return Object.assign(new CalendarAttendee(), {
    name: given ? `${givenName} ${familyName}` : name || (email ?? ''),
    givenName,
    familyName,
    email,
  });
}

function splitName(name: string): [string, string] {
  const space = name.lastIndexOf(' ');
  return space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)];
}
