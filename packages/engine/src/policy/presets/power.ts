import { consensus } from '../consensus.js';
import type { Preset } from './preset.js';

/** Thanks on the second day, so as not to seem over-eager. */
export const power: Preset = {
  id: 'power',
  title: 'Power of follow-up',
  summary: 'Thanks on the second day, timely yet not over-eager.',
  policy: {
    ...consensus,
    thankYou: { notBeforeHours: 24, dueHours: 48, latestHours: 48 },
  },
};
