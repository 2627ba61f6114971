import type { Temporal } from 'temporal-polyfill';
import type { Decision } from '../decision.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import type { StatusInput } from './statusInput.js';

/** One more, shorter, when the first check brought nothing. */
export const secondAfterSilence: Rule<StatusInput & { firstSentAt: Temporal.Instant }, Decision> = {
  id: 'second/after-silence',
  title: 'Ask once more when the first check stays unanswered',
  evidence: [
    { source: 'frederickworks advice: again a week later, then let go', strength: 'weak' },
  ],
  numbers: (policy) => ({ days: policy.second.afterSilenceDays }),
  decide: ({ firstSentAt, zone, policy, calendar }) => {
    const days = policy.second.afterSilenceDays;
    const silent = firstSentAt.toZonedDateTimeISO(zone).add({ days });
    const opens = firstWorkingMoment(silent, policy.workingHours, calendar);
    const text = `${sayMoment(opens)} is the first working hour after ${sayCount(days, 'day')} without an answer to the first check`;
    return { at: opens.toInstant(), reason: because(secondAfterSilence, 'opens', text) };
  },
};
