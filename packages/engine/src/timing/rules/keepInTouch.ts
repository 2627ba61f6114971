import { addDays } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface TouchInput {
  outcomeAt: EpochMs;
  place: Place;
  policy: Policy;
}

/** People once met may be met again: an optional word when some time has passed. */
export const keepInTouch: Rule<TouchInput, Decision> = {
  id: 'network/keep-in-touch',
  title: 'Some time after the outcome, keep in touch with people worth keeping',
  evidence: [guides(1)],
  numbers: [
    'network.afterOutcomeDays',
    'network.dueDaysAfterOpening',
    'network.latestDaysAfterDue',
  ],
  says: ({ network }) =>
    `${sayCount(network.afterOutcomeDays, 'day')} after the outcome an optional word goes to people worth keeping.`,
  decide: ({ outcomeAt, place, policy }) => {
    const days = policy.network.afterOutcomeDays;
    const passed = addDays(outcomeAt, days, place.clock);
    const at = firstWorkingMoment(passed, policy.workingHours, place);
    const text = `${sayMoment(at, place.clock)} is the first working hour ${sayCount(days, 'day')} after the outcome`;
    return { at, reason: because(keepInTouch, 'opens', text) };
  },
  examples: [
    {
      given: 'They said no on Thursday 10 December at 11:00.',
      then: 'Monday 8 February, 11:00',
      gives: () => {
        const outcomeAt = berlinTime('2026-12-10T11:00');
        return sayBerlin(keepInTouch.decide({ outcomeAt, place: berlin(), policy: consensus }));
      },
    },
  ],
};
