import type { Tally } from './tally.js';

const some = (count: number, what: string) => (count > 0 ? [`${count} ${what}`] : []);

/** What every row must be free of; a duplicate is forgiven where the outcome of a try was made unknowable. */
export function complaintsOf({ lost, duplicates, sameId, early }: Tally, ambiguous = 0): string[] {
  return [
    ...some(lost.length, `lost, such as ${lost[0]?.address}`),
    ...(duplicates.length > ambiguous
      ? [`${duplicates.length} duplicates, such as ${duplicates[0]?.address}; ${ambiguous} allowed`]
      : []),
    ...some(duplicates.length - sameId, 'duplicates under another Message-ID'),
    ...some(early, 'early'),
  ];
}

/** Complains of a time in ms beyond `seconds`. */
export const over = (ms: number, seconds: number, what: string): string[] =>
  ms > seconds * 1000 ? [`${what}: ${(ms / 1000).toFixed(1)} s, ${seconds} s allowed`] : [];
