import { isZone } from '@afterword/engine';
import type ICAL from 'ical.js';
import { findIana } from 'windows-iana';

/**
 * The IANA zone an event is in: named as such, by Outlook's Windows name, at the end of a longer
 * path, or for the whole calendar. Undefined when the file names none that is known.
 */
export function ianaZone(event: ICAL.Component, calendar: ICAL.Component): string | undefined {
  const named = event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const whole = calendar.getFirstPropertyValue('x-wr-timezone');
  for (const name of [named, whole]) {
    const zone = typeof name === 'string' ? known(name) : undefined;
    if (zone) return zone;
  }
  return undefined;
}

function known(name: string): string | undefined {
  const clean = name.replaceAll('"', '').trim();
  const path = /[A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?$/.exec(clean)?.[0];
  return [clean, findIana(clean as Parameters<typeof findIana>[0])?.[0], path].find(
    (zone) => zone !== undefined && zone.includes('/') && isZone(zone),
  );
}
