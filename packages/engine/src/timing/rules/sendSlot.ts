import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { courtesy } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayMoment, sayPlace } from '../sayTime.js';
import { firstMoment, hourMs } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface SlotInput {
  opens: EpochMs;
  due: EpochMs;
  place: Place;
  policy: Policy;
}

/**
 * The first working hour between opening and due; failing that the first waking hour; failing that the
 * opening itself. A weekend so never pushes a thank-you past its due time.
 */
export const sendSlot: Rule<SlotInput, Decision> = {
  id: 'thank-you/send-slot',
  title: 'A thank-you is best sent in working hours, else while people are awake',
  evidence: [courtesy],
  numbers: [
    'workingHours.fromHour',
    'workingHours.toHour',
    'wakingHours.fromHour',
    'wakingHours.toHour',
  ],
  says: ({ workingHours, wakingHours }) =>
    `The best moment is the first working hour (${workingHours.fromHour} to ${workingHours.toHour}, where they are) before it is due; failing that the first waking hour (${wakingHours.fromHour} to ${wakingHours.toHour}). A weekend never pushes it past its time.`,
  decide: ({ opens, due, place, policy }) => {
    const { clock } = place;
    const inTime = (slot: EpochMs | undefined) =>
      slot !== undefined && slot <= due ? slot : undefined;
    const working = inTime(firstMoment(opens, policy.workingHours, clock, place.isWorkingDay));
    const waking =
      working === undefined
        ? inTime(firstMoment(opens, policy.wakingHours, clock, () => true))
        : undefined;
    const at = working ?? waking ?? opens;
    const there = sayPlace(clock.zone);
    const text =
      working === undefined && waking === undefined
        ? `there is no waking hour in ${there} before it is due`
        : `${sayMoment(at, clock)} is the first ${working === undefined ? 'waking' : 'working'} hour in ${there}`;
    return { at, reason: because(sendSlot, 'suggested', text) };
  },
  examples: [
    example('It opens on Tuesday at 16:30.', '2026-11-24T16:30', 'Tuesday 24 November, 16:30'),
    example('It opens on Tuesday at 18:00.', '2026-11-24T18:00', 'Wednesday 25 November, 09:00'),
    example(
      'It opens on Friday at 18:00: they are awake until 20:00, and Monday would be too late.',
      '2026-11-27T18:00',
      'Friday 27 November, 18:00',
    ),
    example('It opens on Friday at 22:00.', '2026-11-27T22:00', 'Saturday 28 November, 08:00'),
  ],
};

function example(given: string, wall: string, then: string): Example {
  const gives = () => {
    const opens = berlinTime(wall);
    const due = opens + 23 * hourMs;
    return sayBerlin(sendSlot.decide({ opens, due, place: berlin(), policy: consensus }));
  };
  return { given, then, gives };
}
