import { consensus } from '../consensus.js';
import type { Preset } from './preset.js';

/** Thanks within a day, one question after a week or two, and patience from then on. */
export const bestPractices: Preset = {
  id: 'best-practices',
  title: 'Best practices',
  summary: 'Thanks within a day; one question after a week or two of silence, then patience.',
  policy: {
    ...consensus,
    thankYou: { ...consensus.thankYou, notBeforeHours: 0 },
    limit: { ...consensus.limit, checks: 1 },
  },
};
