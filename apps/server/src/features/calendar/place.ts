import { loadHolidays, type Temporal } from '@afterword/engine';
import type { Problems } from '../../graphql/problems.js';
import { rememberMost } from './rememberMost.js';

/** Years for which holidays are known; plans reach a few months beyond an interview. */
export const years = { from: 2020, to: 2037 };
const remembered = rememberMost<Temporal.PlainDate[]>(200);

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

/** The public holidays at a place; none where it is not known. @throws RangeError where nobody knows of any */
export async function holidaysAt({ country, region }: Place): Promise<Temporal.PlainDate[]> {
  if (!country) return [];
  return remembered(`${country}-${region ?? ''}`, () =>
    loadHolidays(country, region ?? undefined, years.from, years.to),
  );
}
