import ICAL from 'ical.js';

/** Real zones have a handful of rules; a file may not keep us busy with more. */
const mostObservances = 200;
const mostOccurrences = 1_000;

/**
 * The offset from UTC, in seconds, that the file's own VTIMEZONE of this name gives a wall clock;
 * undefined when the file has none, or one that no calendar program would write.
 */
export function ownOffset(
  calendar: ICAL.Component,
  tzid: string,
  time: ICAL.Time,
): number | undefined {
  const zone = calendar
    .getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === tzid);
  const observances = zone?.getAllSubcomponents() ?? [];
  if (observances.length === 0 || observances.length > mostObservances) return undefined;
  if (!observances.every((one) => isBounded(one, time.year))) return undefined;
  return new ICAL.Timezone(zone).utcOffset(time);
}

/** Lets a yearly rule begin shortly before the year asked for, so that centuries need no counting. */
function isBounded(observance: ICAL.Component, year: number): boolean {
  const rule = observance.getFirstPropertyValue('rrule');
  const onset = observance.getFirstPropertyValue('dtstart');
  if (!(onset instanceof ICAL.Time)) return false;
  if (!(rule instanceof ICAL.Recur)) return true;
  if (rule.count) return rule.count <= mostOccurrences && rule.freq === 'YEARLY';
  if (onset.year < year - 2) onset.year = year - 2;
  return rule.freq === 'YEARLY';
}
