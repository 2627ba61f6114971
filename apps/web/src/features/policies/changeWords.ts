/** How many follow-ups a change of policy touches, and how. */
export interface ChangeCounts {
  moved: number;
  opened: number;
  withdrawn: number;
}

const verbs = {
  would: ['would move', 'would be new', 'would fall away'],
  did: ['moved', 'are new', 'fell away'],
} as const;

/** `12 follow-ups would move, 3 would be new, and 1 would fall away.`, zeros left away. */
export function changeWords(counts: ChangeCounts, when: keyof typeof verbs): string {
  const [moved, opened, withdrawn] = verbs[when];
  const parts = [
    [counts.moved, moved] as const,
    [counts.opened, opened] as const,
    [counts.withdrawn, withdrawn] as const,
  ].filter(([count]) => count > 0);
  if (parts.length === 0)
    return when === 'would' ? 'No follow-up would move.' : 'No follow-up moved.';
  const words = parts.map(([count, verb], index) => {
    const noun = index > 0 ? '' : count === 1 ? ' follow-up' : ' follow-ups';
    return `${count}${noun} ${verb}`;
  });
  return `${new Intl.ListFormat('en').format(words)}.`;
}
