/** `18 months`, `1 year`, `2 years` */
export function monthsWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}
