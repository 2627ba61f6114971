import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { settlement } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { addWorkingDays, firstWorkingMoment } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface GapInput {
  /** When the last message left to the same person that they have not answered. */
  lastSentAt: EpochMs;
  place: Place;
  policy: Policy;
}

/** Nobody gets two messages in close succession. Thank-yous are exempt: each answers a conversation. */
export const messageGap: Rule<GapInput, Decision> = {
  id: 'limit/gap',
  title: 'Some working days lie between two messages to one person',
  evidence: [settlement],
  numbers: ['limit.gapWorkingDays'],
  says: ({ limit }) =>
    `At least ${sayCount(limit.gapWorkingDays, 'working day')} lie between a message and a check to the same person; answers are excepted.`,
  decide: ({ lastSentAt, place, policy }) => {
    const days = policy.limit.gapWorkingDays;
    const rested = addWorkingDays(lastSentAt, days, place);
    const at = firstWorkingMoment(rested, policy.workingHours, place);
    const text = `${sayMoment(at, place.clock)} is ${sayCount(days, 'working day')} after the last message to them`;
    return { at, reason: because(messageGap, 'opens', text) };
  },
  examples: [
    {
      given: 'The thank-you left late, on Friday 27 November at 11:00.',
      then: 'Wednesday 2 December, 11:00',
      gives: () => {
        const lastSentAt = berlinTime('2026-11-27T11:00');
        return sayBerlin(messageGap.decide({ lastSentAt, place: berlin(), policy: consensus }));
      },
    },
    {
      given: 'It left on Saturday 28 November, which nobody reads before Monday.',
      then: 'Thursday 3 December, 09:00',
      gives: () => {
        const lastSentAt = berlinTime('2026-11-28T11:00');
        return sayBerlin(messageGap.decide({ lastSentAt, place: berlin(), policy: consensus }));
      },
    },
  ],
};
