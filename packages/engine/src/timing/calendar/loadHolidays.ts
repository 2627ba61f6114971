import { Temporal } from 'temporal-polyfill';

/**
 * The public holidays of a country and, where it has them, a region, for whole years, by date: days to close in
 * `calendarOf`. The data is loaded at the first call only. Half days and school, bank and other holidays on which
 * people may work are left out. Days of the Islamic calendar are computed; an authority may set them a day off.
 *
 * `country` is an ISO 3166-1 code (`DE`), `region` the second part of an ISO 3166-2 code (`BE`). Throws a RangeError
 * for a country or region nobody knows, and for years that are not whole, reversed or more than 50.
 */
export async function loadHolidays(
  country: string,
  region: string | undefined,
  fromYear: number,
  toYear: number,
): Promise<Temporal.PlainDate[]> {
  const years = yearsBetween(fromYear, toYear);
  const { default: Holidays } = await import('date-holidays');
  const atlas = new Holidays();
  const nation = country.toUpperCase();
  const state = region?.toUpperCase();
  if (!Object.hasOwn(atlas.getCountries(), nation)) {
    throw new RangeError(`No holidays are known of a country ${country}.`);
  }
  if (state && !Object.hasOwn(atlas.getStates(nation) ?? {}, state)) {
    throw new RangeError(`No holidays are known of a region ${region} of ${country}.`);
  }
  const holidays = state ? new Holidays(nation, state) : new Holidays(nation);
  const days = years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type, date }) => type === 'public' && date.slice(11, 16) === '00:00')
    .flatMap(({ date, start, end }) => {
      const first = Temporal.PlainDate.from(date.slice(0, 10));
      const hours = (end.getTime() - start.getTime()) / 3_600_000;
      const count = Math.max(1, Math.round(hours / 24));
      return Array.from({ length: count }, (_, index) => first.add({ days: index }));
    });
  return [...new Map(days.map((day) => [day.toString(), day])).values()].sort(
    Temporal.PlainDate.compare,
  );
}

function yearsBetween(from: number, to: number): number[] {
  const count = to - from + 1;
  if (!Number.isInteger(from) || !Number.isInteger(to) || count < 1 || count > 50) {
    throw new RangeError(`${from} to ${to} is no span of 1 to 50 whole years.`);
  }
  return Array.from({ length: count }, (_, index) => from + index);
}
