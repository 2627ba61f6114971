import { foldName } from './foldName.js';

/** The folded words of a written name, without its title. */
export function nameWords(text: string): string[] {
  const bare = text.replace(/\b(?:mr|mrs|ms|mx|miss|dr|prof)\b\.?/gi, '');
  return [...bare.matchAll(/\p{L}+/gu)].map((match) => foldName(match[0]));
}
