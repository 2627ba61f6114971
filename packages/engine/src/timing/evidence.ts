import type { Evidence } from './followUp.js';

const counts = ['One', 'Two', 'Three', 'Four', 'Five'];

/** So many of the five guides the policy is drawn from say so; nobody measured it. */
export function guides(count: 1 | 2 | 3 | 4 | 5): Evidence {
  const says = count === 1 ? 'says' : 'say';
  return {
    source: `${counts[count - 1]} of the five guides compared ${says} so`,
    strength: 'convention',
  };
}

/** The guides differ or are silent, and the number is a settlement. */
export const settlement: Evidence = {
  source: 'The guides compared name no common number: a settlement between them',
  strength: 'convention',
};

export const courtesy: Evidence = { source: 'Common courtesy', strength: 'convention' };
