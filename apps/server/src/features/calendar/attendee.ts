import type ICAL from 'ical.js';
import { CalendarAttendee } from './calendar.types.js';

/** Who an ORGANIZER or ATTENDEE line names: "Weber, Anna" and "Anna Weber" mean the same. */
export function toAttendee(line: ICAL.Property): CalendarAttendee {
  const parameter = (name: string) =>
    String(line.getFirstParameter(name) ?? '').replaceAll('"', '');
  const address = `${line.getFirstValue() ?? ''}`.replace(/^mailto:/i, '');
  const email = [address, parameter('email')]
    .map((text) => text.trim().toLowerCase())
    .find(isAddress);
  const said = parameter('cn').replace(/\s+/g, ' ').trim();
  const name = isAddress(said) ? '' : said.replace(/ ?\([^)]*\)$/, '');
  const [familyName = '', givenName = ''] = /, ?/.test(name) ? name.split(/, ?/, 2) : split(name);
  return Object.assign(new CalendarAttendee(), {
    name: [givenName, familyName].join(' ').trim() || (email ?? ''),
    givenName,
    familyName,
    email: email ?? null,
  });
}

const isAddress = (text: string) => /^[^\s@:]+@[^\s@:]+$/.test(text);

/** Family name and the rest; a single word is taken for the given name. */
function split(name: string): [string, string] {
  const space = name.lastIndexOf(' ');
  return space < 0 ? ['', name] : [name.slice(space + 1), name.slice(0, space)];
}
