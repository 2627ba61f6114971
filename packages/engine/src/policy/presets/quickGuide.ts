import { consensus } from '../consensus.js';
import type { Preset } from './preset.js';

/** Two days past a promise or a week of silence; one question usually does, a very short second one may follow. */
export const quickGuide: Preset = {
  id: 'quick-guide',
  title: 'Quick guide',
  summary: 'Asks two days past a promise or after a week; a short second word two days later.',
  policy: {
    ...consensus,
    status: { ...consensus.status, afterPromiseDays: 2, afterSilenceDays: 7 },
    second: { afterSilenceDays: 2 },
    limit: { checks: 2, gapWorkingDays: 2 },
    post: { ...consensus.post, offered: false },
  },
};
