/** The edition of the time-zone database that this process plans by, as `2026a`; later ones sort behind, and all behind none. */
export const zoneData = process.versions.tz ?? '0';
