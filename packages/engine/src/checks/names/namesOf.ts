import type { Person } from '../../facts.js';
import { foldName } from './foldName.js';

/** The folded words of a person's names: "Maria" and "da", "Costa" for Maria da Costa. */
export function namesOf(person: Pick<Person, 'givenName' | 'familyName'>): string[] {
  return `${person.givenName} ${person.familyName}`
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map(foldName);
}
