import { Temporal } from '@afterword/engine';
import type { Note } from '../../mail/note.js';
import { sayTime } from '../../mail/sayTime.js';
import { titleOf } from '../reminders/reminderNote.js';
import type { Coach } from './coaches.js';
import type { DigestItem } from './digestFor.js';

const titles: Record<DigestItem['section'], string> = {
  overdue: 'Overdue',
  today: 'Due today',
  review: 'Waiting for your review',
  silent: 'No answer, time to move on',
};

/** The morning mail of a coach: what needs them, section by section, most urgent first. */
export function digestNote(
  items: DigestItem[],
  { zone, teamId }: Coach,
  teamName: string,
  baseUrl: string,
): Note {
  const paragraphs = Object.entries(titles).flatMap(([section, title]) => {
    const lines = items.filter((item) => item.section === section);
    const total = lines[0]?.total ?? 0;
    if (total === 0) return [];
    const more = total - lines.length;
    return [
      `${title}: ${total}`,
      ...lines.map((item) => lineOf(item, zone)),
      ...(more > 0 ? [`and ${more} more.`] : []),
    ];
  });
  const waits = items.some(({ section }) => section === 'review');
  return {
    heading: headingOf(items, teamName),
    paragraphs,
    action: { label: 'Open your caseload', url: `${baseUrl}/team/${teamId}` },
    more: waits ? [{ label: 'Open what waits for review', url: `${baseUrl}/reviews` }] : [],
    small: ['Afterword writes this each morning on which something needs you.'],
  };
}

/** "2 overdue, 1 due today in Northern Coaching". */
function headingOf(items: DigestItem[], teamName: string): string {
  const totals = new Map(items.map(({ section, total }) => [section, total]));
  const words = {
    overdue: 'overdue',
    today: 'due today',
    review: 'to review',
    silent: 'without an answer',
  };
  const said = Object.entries(words).flatMap(([section, word]) => {
    const total = totals.get(section as DigestItem['section']);
    return total ? `${total} ${word}` : [];
  });
  return `${said.join(', ')} in ${teamName}`;
}

function lineOf(
  { section, candidate, at, zone, kind, company, ...recipient }: DigestItem,
  mine: string,
) {
  const what = titleOf({ followUp: { kind }, recipient, application: { company } });
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  const when = sayTime(instant, mine, zone);
  const words = section === 'silent' ? 'silent until' : section === 'overdue' ? 'was due' : 'due';
  return `${candidate}: ${what[0]?.toLowerCase()}${what.slice(1)}, ${words} ${when}`;
}
