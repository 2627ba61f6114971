/** The colours of the house; what a tone means is said by an icon and a word beside it. */
export type Tone = 'grey' | 'blue' | 'amber' | 'red' | 'violet' | 'teal' | 'green';

export const ink = (tone: Tone) => `var(--tone-${tone})`;
export const ground = (tone: Tone) => `var(--tone-${tone}-soft)`;
