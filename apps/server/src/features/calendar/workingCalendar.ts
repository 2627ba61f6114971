import { calendarOf, loadHolidays, Temporal, type WorkingCalendar } from '@afterword/engine';
import type { Problems } from '../../graphql/problems.js';
import type { WorkingDays } from './workingDays.js';

/** Years for which holidays are known; plans reach a few months beyond an interview. */
export const years = { from: 2020, to: 2037 };
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
  path = '',
): Promise<Place> {
  const country = input.country?.trim().toUpperCase() || null;
  const region = input.region?.trim().toUpperCase() || null;
  const known = (place: Place) => holidaysAt(place).then(() => true, isUnknown);
  if (region && !country)
    problems.add(
      `${path}country`,
      'Of which country is this a region?',
      undefined,
      'a code such as DE',
    );
  else if (!(await known({ country, region: null })))
    problems.add(
      `${path}country`,
      'This country is unknown.',
      country,
      'an ISO 3166-1 code such as DE',
    );
  else if (!(await known({ country, region })))
    problems.add(
      `${path}region`,
      'This region is unknown.',
      region,
      'an ISO 3166-2 part such as BY',
    );
  return { country, region };
}

function isUnknown(error: unknown): false {
  if (error instanceof RangeError) return false;
  throw error;
}

/**
 * The days people work at a place, for a team: not on its weekend and closed days, nor on the public holidays
 * of the place, or of the team's own where the place is not known. Kept once made.
 */
export async function workingCalendar(place: Place, team: WorkingDays): Promise<WorkingCalendar> {
  const { country, region } = place.country ? place : team;
  const { weekend, closedDays } = team;
  const name = JSON.stringify([country, region, weekend, closedDays]);
  const known = kept.get(name);
  if (known) return known;
  const made = holidaysAt({ country, region }).then((holidays) =>
    calendarOf({
      weekend,
      closedDays: [...holidays, ...closedDays.map((day) => Temporal.PlainDate.from(day))],
    }),
  );
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

async function holidaysAt({ country, region }: Place): Promise<Temporal.PlainDate[]> {
  return country ? loadHolidays(country, region ?? undefined, years.from, years.to) : [];
}
