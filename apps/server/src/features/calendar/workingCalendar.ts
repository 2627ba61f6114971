import {
  calendarOf,
  loadHolidays,
  type Temporal,
  type WorkingCalendar,
  weekdays,
} from '@afterword/engine';
import type { Problems } from '../../graphql/problems.js';

/** Years for which holidays are known; plans reach a few months beyond an interview. */
const years = { from: 2020, to: 2037 };
const mostKept = 200;
const kept = new Map<string, Promise<WorkingCalendar>>();

/** Where a company is, as far as known. */
export interface Place {
  country: string | null;
  region: string | null;
}

/** Checks a place, as ISO codes. Adds what is wrong to `problems`. */
export async function checkPlace(
  problems: Problems,
  input: { country?: string | null; region?: string | null },
): Promise<Place> {
  const country = input.country?.trim().toUpperCase() || null;
  const region = input.region?.trim().toUpperCase() || null;
  const known = (place: Place) => workingCalendar(place).then(() => true, isUnknown);
  if (region && !country)
    problems.add('country', 'Of which country is this a region?', undefined, 'a code such as DE');
  else if (!(await known({ country, region: null })))
    problems.add('country', 'This country is unknown.', country, 'an ISO 3166-1 code such as DE');
  else if (!(await known({ country, region })))
    problems.add('region', 'This region is unknown.', region, 'an ISO 3166-2 part such as BY');
  return { country, region };
}

function isUnknown(error: unknown): false {
  if (error instanceof RangeError) return false;
  throw error;
}

/** The working days at a place: Monday to Friday without its public holidays. Kept once made. */
export async function workingCalendar({ country, region }: Place): Promise<WorkingCalendar> {
  if (!country) return weekdays;
  const name = `${country}-${region ?? ''}`;
  const known = kept.get(name);
  if (known) return known;
  const made = loadHolidays(country, region ?? undefined, years.from, years.to).then(
    (closedDays: Temporal.PlainDate[]) => calendarOf({ closedDays }),
  );
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}
