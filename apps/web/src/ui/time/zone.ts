/** The city of an IANA zone: `America/New_York` → `New York`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zone this browser is set to. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone the browser knows, with `also` among them even when it goes by another name there. */
export function zoneNames(...also: string[]): string[] {
  return [...new Set([...also, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .filter(Boolean)
    .sort();
}
