import { Temporal } from '@afterword/engine';
import ICAL from 'ical.js';
import { invalid, Refused } from '../../graphql/problems.js';
import { ianaZone } from './ianaZone.js';
import { ownOffset } from './ownZone.js';

export interface EventTimes {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
  zone: string;
}

/**
 * When an event takes place, on the wall clock of the zone it names. One given in UTC, or in a zone
 * that only its file knows, is told on the whole calendar's clock or else on the reader's.
 * @throws {Refused} InvalidInput naming `ics` when there is no such time
 */
export function eventTimes(
  event: ICAL.Component,
  calendar: ICAL.Component,
  readerZone: string,
): EventTimes {
  const line = event.getFirstProperty('dtstart');
  const elsewhere = ianaZone(calendar.getFirstPropertyValue('x-wr-timezone')) ?? readerZone;
  const zone = ianaZone(line?.getFirstParameter('tzid')) ?? elsewhere;
  try {
    const start = instantOf(line, calendar, elsewhere);
    const end = endOf(event, calendar, elsewhere, start);
    const wall = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDateTime();
    return { start: wall(start), end: wall(end), zone };
  } catch (error) {
    if (error instanceof Refused) throw error;
    const said = line?.toICALString();
    throw invalid(
      'ics',
      'The times of this event cannot be read.',
      said,
      'start and end of an event',
    );
  }
}

/** An event without an end ends as it starts. */
function endOf(
  event: ICAL.Component,
  calendar: ICAL.Component,
  elsewhere: string,
  start: Temporal.Instant,
): Temporal.Instant {
  const end = event.getFirstProperty('dtend');
  if (end) return instantOf(end, calendar, elsewhere);
  const duration = event.getFirstPropertyValue('duration');
  return duration instanceof ICAL.Duration ? start.add({ seconds: duration.toSeconds() }) : start;
}

function instantOf(
  line: ICAL.Property | null,
  calendar: ICAL.Component,
  elsewhere: string,
): Temporal.Instant {
  const time = line?.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate)
    throw invalid('ics', 'This event has no time of day.', line?.toICALString(), 'start and end');
  // The text, since ICAL.Time takes a thirteenth month for January.
  const local = Temporal.PlainDateTime.from(String(line?.toJSON()[3]).replace(/Z$/, ''));
  const inZone = (zone: string) => local.toZonedDateTime(zone).toInstant();
  if (time.zone === ICAL.Timezone.utcTimezone) return inZone('UTC');
  const tzid = line?.getFirstParameter('tzid');
  if (!tzid) return inZone(elsewhere);
  const zone = ianaZone(tzid);
  if (zone) return inZone(zone);
  const offset = ownOffset(calendar, tzid, time);
  if (offset === undefined)
    throw invalid(
      'ics',
      'The time zone of this event is unknown.',
      tzid,
      'a zone such as Europe/Berlin',
    );
  return inZone('UTC').subtract({ seconds: offset });
}
