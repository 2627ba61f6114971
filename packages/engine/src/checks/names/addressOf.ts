import type { Person } from '../../facts.js';

/** How to address a person in place of `written`: with title and family name where it had a title. */
export function addressOf(person: Person, written: string): string {
  const title = /^(?:mr|mrs|ms|mx|miss|dr|prof)\b\.?/i.exec(written)?.[0];
  if (!title || !person.familyName) return person.givenName;
  return `${person.honorific ?? title} ${person.familyName}`;
}
