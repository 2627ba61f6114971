import { consensus } from '../consensus.js';
import type { Preset } from './preset.js';

/** Thanks at once, at the latest after a day or two; questions after days or weeks, two at most. */
export const tips: Preset = {
  id: 'tips',
  title: 'Tips',
  summary: 'Thanks at once; questions after several days or weeks; after two of them, move on.',
  policy: {
    ...consensus,
    thankYou: { notBeforeHours: 0, dueHours: 24, latestHours: 48 },
    status: { ...consensus.status, afterSilenceDays: 5, dueDaysAfterContact: 21 },
  },
};
