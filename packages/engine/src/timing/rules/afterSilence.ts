import type { Decision } from '../decision.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import type { StatusInput } from './statusInput.js';

/** Where nothing was promised, silence itself is the reason to ask. */
export const afterSilence: Rule<StatusInput, Decision> = {
  id: 'status/after-silence',
  title: 'Without a promise, ask after some days of silence',
  evidence: [
    { source: 'Indeed career guide: without a date, after a week', strength: 'weak' },
    {
      source: 'NACE: 25 days on average from interview to decision',
      year: 2023,
      strength: 'moderate',
    },
  ],
  numbers: (policy) => ({ days: policy.status.afterSilenceDays }),
  decide: ({ period, zone, policy, calendar }) => {
    const days = policy.status.afterSilenceDays;
    const silent = period.since.toZonedDateTimeISO(zone).add({ days });
    const opens = firstWorkingMoment(silent, policy.workingHours, calendar);
    const word = period.keySuffix ? 'their last word' : 'the interview';
    const text = `${sayMoment(opens)} is the first working hour after ${sayCount(days, 'day')} of silence since ${word}`;
    return { at: opens.toInstant(), reason: because(afterSilence, 'opens', text) };
  },
};
