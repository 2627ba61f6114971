/** A piece of a text: half-open UTF-16 offsets and what stands there. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The piece of `source` between two offsets, without white space at its ends. */
export function spanOf(source: string, start: number, end: number): Span {
  const raw = source.slice(start, end);
  const text = raw.trim();
  const from = start + (text ? raw.indexOf(text) : 0);
  return { start: from, end: from + text.length, text };
}
