import { ChangeKind, type Part } from './compareTexts.js';

/** Half-open, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where a passage of a text stands after the changes: moved along with what surrounds it, or, when that
 * was rewritten, the one place that still says the same. Null when it was changed or says so twice.
 */
export function findPassage(
  { start, quote }: { start: number; quote: string },
  after: string,
  changes: Part[],
): Place | null {
  const end = start + quote.length;
  let old = 0;
  let now = 0;
  for (const { kind, text } of changes) {
    if (kind === ChangeKind.SAME && old <= start && end <= old + text.length)
      return { start: now + start - old, end: now + end - old };
    if (kind !== ChangeKind.ADDED) old += text.length;
    if (kind !== ChangeKind.REMOVED) now += text.length;
  }
  return onlyPlace(quote, after);
}

/** Where a text says this, if it does so exactly once. */
export function onlyPlace(quote: string, text: string): Place | null {
  const start = text.indexOf(quote);
  if (start < 0 || text.includes(quote, start + 1)) return null;
  return { start, end: start + quote.length };
}
