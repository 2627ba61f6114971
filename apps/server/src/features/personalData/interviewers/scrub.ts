import { wholly, withoutAccents } from '../erasure/wholly.js';

/** A person as texts may mention them. */
export interface Mentioned {
  givenName: string;
  familyName: string;
  email: string | null;
}

/** What stands in place of a name and of an address. */
export const nobody = 'the interviewer';
export const noAddress = 'their address';

type Rule = [pattern: RegExp, instead: string];

/** Takes address and full name out of texts, in capitals or not. */
export function fullNameScrubber(person: Mentioned): (text: string) => string {
  return replacing(inFull(person));
}

/**
 * Takes every mention of a person out of texts: address, full name, family name, given name, alone or with an
 * honorific, in capitals or not. A name that `isWord` as it is written in small letters, such as Will or May, is
 * taken only where it begins with a capital.
 */
export function scrubber(
  person: Mentioned,
  isWord: (word: string) => boolean,
): (text: string) => string {
  const { givenName, familyName } = person;
  const names = [...new Set([familyName, givenName, ...parts(familyName), ...parts(givenName)])];
  const single = names.flatMap((name) => alone(name, isWord).map((one): Rule => [one, nobody]));
  return replacing([...inFull(person), ...single]);
}

function inFull({ givenName, familyName, email }: Mentioned): Rule[] {
  const names = [
    `${givenName} ${familyName}`,
    `${familyName}, ${givenName}`,
    `${familyName} ${givenName}`,
  ];
  const rules = names.map((name): Rule => [wholly(name), nobody]);
  return email ? [[wholly(email), noAddress], ...rules] : rules;
}

const replacing = (rules: Rule[]) => (text: string) =>
  rules.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);

/** The names within a name of several, but for particles such as "de". */
const parts = (name: string) => name.split(/[\s-]+/).filter((part) => part.length > 2);

function alone(name: string, isWord: (word: string) => boolean): RegExp[] {
  if (name.length < 2) return [];
  const known = [name, withoutAccents(name)].some((one) => isWord(one.toLowerCase()));
  if (!known) return [wholly(name)];
  const capital = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return [...new Set([name, capital, name.toUpperCase()])].map((form) => wholly(form, true));
}
