/**
 * Whether two folded names differ by one slip: a letter more, less or other, or two neighbours swapped. Names of
 * fewer than four letters are too short to tell a slip from another name.
 */
export function isMisspelling(written: string, name: string): boolean {
  if (written === name || name.length < 4 || Math.abs(written.length - name.length) > 1)
    return false;
  let start = 0;
  while (start < name.length && written[start] === name[start]) start++;
  let end = 0;
  const room = Math.min(written.length, name.length) - start;
  while (end < room && written.at(-1 - end) === name.at(-1 - end)) end++;
  const left = written.slice(start, written.length - end);
  const right = name.slice(start, name.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
}
