import { Temporal } from 'temporal-polyfill';

/** Whether `id` is an IANA zone name this runtime knows. Bare offsets like `+01:00` are not zones. */
export function isZone(id: string): boolean {
  if (!/^[A-Za-z]/.test(id)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
    return true;
  } catch {
    return false;
  }
}
