import { wholly } from '../erasure/wholly.js';

/** A person as texts may mention them. */
export interface Mentioned {
  givenName: string;
  familyName: string;
  email: string | null;
}

/** What stands in place of a name and of an address. */
export const nobody = 'the interviewer';
export const noAddress = 'their address';

/**
 * Takes every mention of a person out of texts: address, full name, family name, given name, alone or with an
 * honorific, in capitals or not. A name that `isWord` as it is written in small letters, such as Will or May, is
 * taken only where it begins with a capital.
 */
export function scrubber(
  { givenName, familyName, email }: Mentioned,
  isWord: (word: string) => boolean,
): (text: string) => string {
  const names = [...new Set([familyName, givenName, ...parts(familyName), ...parts(givenName)])];
  const patterns: [RegExp, string][] = [
    ...(email ? ([[wholly(email), noAddress]] as [RegExp, string][]) : []),
    ...[
      `${givenName} ${familyName}`,
      `${familyName}, ${givenName}`,
      `${familyName} ${givenName}`,
    ].map((name): [RegExp, string] => [wholly(name), nobody]),
    ...names.flatMap((name) => alone(name, isWord).map((one): [RegExp, string] => [one, nobody])),
  ];
  return (text) =>
    patterns.reduce((left, [pattern, instead]) => left.replace(pattern, instead), text);
}

/** The names within a name of several, but for particles such as "de". */
const parts = (name: string) => name.split(/[\s-]+/).filter((part) => part.length > 2);

function alone(name: string, isWord: (word: string) => boolean): RegExp[] {
  if (name.length < 2) return [];
  if (!isWord(name.toLowerCase())) return [wholly(name)];
  const capital = name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return [...new Set([name, capital, name.toUpperCase()])].map((form) => wholly(form, true));
}
