const vowels = /[aeiouy]/;
/** Letters that sound or lie alike. */
const alike = new Set(['sc', 'cs', 'sz', 'zs', 'ck', 'kc', 'nm', 'mn', 'fv', 'vf', 'gj', 'jg']);

/**
 * How unlikely one word is as a slip for another: a letter more or less 1, a wrong one 1.1, but only 0.6 where
 * the letter is doubled, one vowel stands for another, or two neighbours are swapped; a wrong first letter 0.5 more.
 */
export function slipCost(written: string, meant: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= written.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= meant.length; j++) {
      row.push(i === 0 || j === 0 ? i + j : cheapest(rows, row, written, meant, i, j));
    }
    rows.push(row);
  }
  const total = rows[written.length]?.[meant.length] as number;
  return total + (written[0] === meant[0] ? 0 : 0.5);
}

function cheapest(
  rows: number[][],
  row: number[],
  written: string,
  meant: string,
  i: number,
  j: number,
): number {
  const at = (above: number, left: number) => rows[i - above]?.[j - left] as number;
  const [a, b] = [written[i - 1] as string, meant[j - 1] as string];
  const less = (row[j - 1] as number) + (b === meant[j - 2] || b === 'e' || b === 'h' ? 0.6 : 1);
  const more = at(1, 0) + (a === written[i - 2] ? 0.6 : 1);
  const other = at(1, 1) + substitution(a, b);
  const isSwapped = i > 1 && j > 1 && a === meant[j - 2] && b === written[i - 2];
  return Math.min(less, more, other, isSwapped ? at(2, 2) + 0.6 : Number.POSITIVE_INFINITY);
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.test(a) && vowels.test(b)) return 0.6;
  return alike.has(a + b) ? 0.7 : 1.1;
}
