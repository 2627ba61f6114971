/** A field that cannot be as it is, and why. `field` is a path like `thankYou.dueHours`; empty for the whole. */
export interface PolicyProblem {
  field: string;
  reason: string;
}
