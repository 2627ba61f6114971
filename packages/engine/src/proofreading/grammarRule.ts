/** A slip that a pattern can tell from sound English. */
export interface GrammarRule {
  /** Within one sentence; with the flags g and i, and u where letters are named by property. */
  wrong: RegExp;
  /** The text in place of the match, with $1 for its groups, or made from the groups; undefined: it is sound. */
  right: string | ((...groups: string[]) => string | undefined);
  /** One plain sentence. */
  say: string;
}

/** Rows of pattern and replacement that share a sentence. */
export function rules(say: string, rows: [RegExp, GrammarRule['right']][]): GrammarRule[] {
  return rows.map(([wrong, right]) => ({ wrong, right, say }));
}
