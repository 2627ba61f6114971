/** Calendar files in the manner of the programs that write them; `change` swaps single lines. */
type Change = Record<string, string>;

function file(lines: string[], change: Change, lineEnd = '\r\n'): string {
  const known = Object.keys(change).filter((name) => !lines.some((line) => line.startsWith(name)));
  if (known.length > 0) throw new Error(`no line begins with ${known.join(', ')}`);
  const changed = lines.map((line) => {
    const name = Object.keys(change).find((start) => line.startsWith(start));
    return name === undefined ? line : (change[name] ?? '');
  });
  return changed.filter(Boolean).join(lineEnd) + lineEnd;
}

/** Exchange: Windows zone names with a VTIMEZONE, "Family, Given", folded lines, HTML beside the text. */
export const outlook = (change: Change = {}) =>
  file(
    [
      'BEGIN:VCALENDAR',
      'METHOD:REQUEST',
      'PRODID:Microsoft Exchange Server 2010',
      'VERSION:2.0',
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'ORGANIZER;CN="Weber, Anna":mailto:Anna.Weber@northwind.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Ortega, Lui\r\n s":mailto:luis.ortega@northwind.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=robin@nor\r\n thwind.example:mailto:robin@northwind.example',
      'ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;RSVP=TRUE;CN="Room, Harbour (8)":mailto:harbour@northwind.example',
      'ATTENDEE;CUTYPE=RESOURCE;RSVP=TRUE;CN=Beamer:mailto:beamer@northwind.example',
      'DESCRIPTION;LANGUAGE=en-GB:We look forward to meeting you\\, Jamie.\\nBring yo\r\n ur portfolio.\\n',
      'UID:040000008200E00074C5B7101A82E008',
      'SUMMARY;LANGUAGE=en-GB:Interview: Product Designer',
      'DTSTART;TZID=W. Europe Standard Time:20261201T140000',
      'DTEND;TZID=W. Europe Standard Time:20261201T150000',
      'CLASS:PUBLIC',
      'DTSTAMP:20261120T081500Z',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
      'LOCATION;LANGUAGE=en-GB:Microsoft Teams Meeting',
      'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>We look forward to meeting you\\,\r\n  Jamie.</p></body></html>',
      'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
      'BEGIN:VALARM',
      'DESCRIPTION:REMINDER',
      'TRIGGER;RELATED=START:-PT15M',
      'ACTION:DISPLAY',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ],
    change,
  );

/** Google: IANA names, or UTC times with the zone of the whole calendar; the organiser attends as well. */
export const google = (change: Change = {}, lineEnd?: string) =>
  file(
    [
      'BEGIN:VCALENDAR',
      'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'X-WR-TIMEZONE:Europe/Berlin',
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Berlin:20270701T093000',
      'DTEND;TZID=Europe/Berlin:20270701T101500',
      'DTSTAMP:20261120T081500Z',
      'ORGANIZER;CN=Anna Weber:mailto:anna.weber@northwind.example',
      'UID:7kq0examplegoogle@google.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Anna We\r\n ber;X-NUM-GUESTS=0:mailto:anna.weber@northwind.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TR\r\n UE;CN=María José Ortega;X-NUM-GUESTS=0:mailto:mj.ortega@northwind.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL:mailto:sam@northwind.example',
      'SUMMARY:Interview with Northwind 👋',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
    ],
    change,
    lineEnd,
  );

/** Apple: a VTIMEZONE with an IANA name, a length instead of an end, people by EMAIL parameter. */
export const apple = (change: Change = {}) =>
  file(
    [
      'BEGIN:VCALENDAR',
      'CALSCALE:GREGORIAN',
      'PRODID:-//Apple Inc.//macOS 15.1//EN',
      'VERSION:2.0',
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:DAYLIGHT',
      'DTSTART:20070311T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'TZNAME:EDT',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20071104T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'TZNAME:EST',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'ATTENDEE;CN="Dana Lee";CUTYPE=INDIVIDUAL;EMAIL="dana@harbour.example":urn:uuid:5f0c6b1e',
      'DTSTAMP:20261120T081500Z',
      'DTSTART;TZID=America/New_York:20261028T160000',
      'DURATION:PT45M',
      'ORGANIZER;CN="Kim Park";EMAIL="kim@harbour.example":/1/principal/',
      'SUMMARY:Second round',
      'UID:2E0C8E9B-EXAMPLE',
      'END:VEVENT',
      'END:VCALENDAR',
    ],
    change,
  );
