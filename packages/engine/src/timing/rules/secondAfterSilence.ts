import { addDays } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface SecondInput {
  firstSentAt: EpochMs;
  place: Place;
  policy: Policy;
}

/** One more, shorter, when the first check brought nothing. */
export const secondAfterSilence: Rule<SecondInput, Decision> = {
  id: 'second/after-silence',
  title: 'Ask once more when the first check stays unanswered',
  evidence: [
    { source: 'frederickworks advice: again a week later, then let go', strength: 'weak' },
  ],
  numbers: ['second.afterSilenceDays'],
  says: ({ second }) =>
    `When a check stays unanswered for ${sayCount(second.afterSilenceDays, 'day')}, a second, shorter one opens.`,
  decide: ({ firstSentAt, place, policy }) => {
    const days = policy.second.afterSilenceDays;
    const silent = addDays(firstSentAt, days, place.clock);
    const at = firstWorkingMoment(silent, policy.workingHours, place);
    const text = `${sayMoment(at, place.clock)} is the first working hour after ${sayCount(days, 'day')} without an answer to the first check`;
    return { at, reason: because(secondAfterSilence, 'opens', text) };
  },
  examples: [
    {
      given: 'The status check left on Tuesday 1 December at 10:00.',
      then: 'Tuesday 8 December, 10:00',
      gives: () => {
        const firstSentAt = berlinTime('2026-12-01T10:00');
        return sayBerlin(
          secondAfterSilence.decide({ firstSentAt, place: berlin(), policy: consensus }),
        );
      },
    },
  ],
};
