import { Temporal } from '@afterword/engine';
import type { Problems } from '../../graphql/problems.js';
import { checkPlace, years } from './place.js';
import type { WorkingDays } from './workingDays.js';
import type { WorkingCalendarInput } from './workingDays.types.js';

const mostClosedDays = 200;

/** Checks what a team's working days shall be. Adds what is wrong to `problems`. */
export async function checkWorkingDays(
  problems: Problems,
  input: WorkingCalendarInput,
): Promise<WorkingDays> {
  const place = await checkPlace(problems, input, 'workingCalendar.');
  const weekend = [...new Set(input.weekend)].sort();
  if (weekend.length === 7)
    problems.add('workingCalendar.weekend', 'Nobody would ever work.', undefined, 'up to 6 days');
  const closedDays = [...input.closedDays].sort(Temporal.PlainDate.compare);
  if (closedDays.length > mostClosedDays)
    problems.add(
      'workingCalendar.closedDays',
      'These are too many.',
      closedDays.length,
      `up to ${mostClosedDays} days`,
    );
  const beyond = closedDays.find(({ year }) => year < years.from || year > years.to);
  if (beyond)
    problems.add(
      'workingCalendar.closedDays',
      'This day is too far away.',
      beyond,
      `days of ${years.from} to ${years.to}`,
    );
  return { ...place, weekend, closedDays: [...new Set(closedDays.map(String))] };
}
