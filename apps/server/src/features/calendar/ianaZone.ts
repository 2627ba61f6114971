import { isZone } from '@afterword/engine';
import { findIana } from 'windows-iana';

/** The IANA zone a TZID means: named as such, by Outlook's Windows name, or at the end of a longer path. */
export function ianaZone(tzid: unknown): string | undefined {
  if (typeof tzid !== 'string') return undefined;
  const name = tzid.replaceAll('"', '').trim();
  const path = name.split('/');
  return [
    name,
    findIana(name as Parameters<typeof findIana>[0])?.[0],
    ...[3, 2].map((last) => path.slice(-last).join('/')),
  ].find((zone) => zone?.includes('/') && isZone(zone));
}
