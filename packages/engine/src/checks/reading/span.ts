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

/** The offset, or the one before it when it stands between the halves of a character. */
export function wholeCharacters(source: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(source[offset] ?? '') ? offset - 1 : offset;
}
