import { consensus } from '../consensus.js';
import type { Preset } from './preset.js';

/**
 * Holds them to what they promised as soon as the day has passed, and is patient where they promised nothing. The guide
 * names no days for its patience: ten of them, and a working week between messages, are our reading.
 */
export const etiquette: Preset = {
  id: 'etiquette',
  title: 'Etiquette',
  summary: 'Thanks within a day; asks as soon as a promised day has passed; patient otherwise.',
  policy: {
    ...consensus,
    thankYou: { ...consensus.thankYou, notBeforeHours: 0 },
    status: { ...consensus.status, afterPromiseDays: 0, afterSilenceDays: 10 },
    second: { afterSilenceDays: 10 },
    limit: { checks: 2, gapWorkingDays: 5 },
    post: { ...consensus.post, offered: false },
  },
};
