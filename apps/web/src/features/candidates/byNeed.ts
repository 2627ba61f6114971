interface Standing {
  name: string;
  overdueCount: number;
  nextFollowUp: { dueAt: string } | null;
}

/** Overdue first, then by what is due next, then those with nothing planned, by name. */
export function byNeed(a: Standing, b: Standing): number {
  const late = Number(b.overdueCount > 0) - Number(a.overdueCount > 0);
  if (late !== 0) return late;
  const due = dueOf(a) - dueOf(b);
  return Number.isNaN(due) || due === 0 ? a.name.localeCompare(b.name) : due;
}

// Two without a date differ by NaN, which `byNeed` settles by name.
const dueOf = ({ nextFollowUp }: Standing) =>
  nextFollowUp ? Date.parse(nextFollowUp.dueAt) : Number.POSITIVE_INFINITY;
