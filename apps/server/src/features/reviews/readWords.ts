import type { Problems } from '../../graphql/problems.js';

const longest = 2_000;

/** What somebody says, in one or several lines; trimmed. */
export function readWords(
  problems: Problems,
  field: string,
  value: string | null | undefined,
  least: 0 | 1 = 1,
): string {
  const words = value?.trim() ?? '';
  if (words.length < least || words.length > longest)
    problems.add(
      field,
      'Please say it in words that can be kept.',
      value,
      `${least} to ${longest} characters`,
    );
  if (words.includes('\0'))
    problems.add(field, 'This holds a NUL character.', value, 'text without NUL');
  return words;
}
