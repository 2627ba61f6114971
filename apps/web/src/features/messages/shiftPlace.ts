export interface Place {
  start: number;
  end: number;
}

/**
 * Where a passage of the saved text stands in the text as it is being typed; undefined while it is being
 * changed itself. What is typed between two saves is one stretch: what lies before it stays, what follows moves.
 */
export function shiftPlace({ start, end }: Place, saved: string, typed: string): Place | undefined {
  const most = Math.min(saved.length, typed.length);
  let before = 0;
  while (before < most && saved[before] === typed[before]) before += 1;
  let after = 0;
  while (
    after < most - before &&
    saved[saved.length - 1 - after] === typed[typed.length - 1 - after]
  )
    after += 1;
  if (end <= before) return { start, end };
  if (start < saved.length - after) return undefined;
  const by = typed.length - saved.length;
  return { start: start + by, end: end + by };
}
