/**
 * A pattern that finds words only as a whole: no letter or digit of any script stands directly beside them. Its matches
 * are found in capitals or not, unless `exactly` as they are written.
 */
export function wholly(words: string, exactly = false): RegExp {
  const literal = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, exactly ? 'gu' : 'giu');
}
