/** Counts in words, zeros left away: `1 overdue, 3 due today.`; `otherwise` when nothing is left. */
export function countWords(counts: [number, string][], otherwise: string): string {
  const parts = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return parts.length > 0 ? `${parts.join(', ')}.` : otherwise;
}
