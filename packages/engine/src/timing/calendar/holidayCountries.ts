/** Where public holidays are known: the codes that `loadHolidays` takes, with their English names where there are. */
export interface HolidayCountry {
  /** ISO 3166-1: `DE`. */
  code: string;
  name: string;
  /** With holidays of their own: the second parts of ISO 3166-2 codes, `BY`. */
  regions: { code: string; name: string }[];
}

/** Every country whose holidays are known, by name. The data is loaded at the first call only. */
export async function holidayCountries(): Promise<HolidayCountry[]> {
  const { default: Holidays } = await import('date-holidays');
  const atlas = new Holidays();
  return named(atlas.getCountries('en')).map((country) => ({
    ...country,
    regions: named(atlas.getStates(country.code, 'en') ?? {}),
  }));
}

// The atlas calls a few islands by their names, which are no codes.
const named = (names: Record<string, string>) =>
  Object.entries(names)
    .filter(([code]) => /^[A-Z0-9]{1,3}$/.test(code))
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
