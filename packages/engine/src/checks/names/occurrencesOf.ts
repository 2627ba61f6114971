import type { Span } from '../reading/span.js';

/** Where a name stands in a text as words of their own, in any case. */
export function occurrencesOf(name: string, text: string): Span[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}_]/gu, '\\$&'));
  if (words[0] === '') return [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
