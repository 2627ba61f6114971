import type { EpochMs } from '../../localTime/zoneClock.js';
import type { Decision } from '../decision.js';
import { courtesy } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayMoment } from '../sayTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface PinInput {
  pin: EpochMs;
  opens: EpochMs;
  place: Place;
}

/** Somebody chose another moment. It counts from the opening on: a pin crosses no promise and no limit. */
export const pinned: Rule<PinInput, Decision> = {
  id: 'pin/chosen-moment',
  title: 'A follow-up can be pinned to a moment, though not to one before it opens',
  evidence: [courtesy],
  numbers: [],
  says: () =>
    'A follow-up that was pinned to a moment is best sent then, but never before it opens; it is due then at the earliest.',
  decide: ({ pin, opens, place }) => {
    const chosen = sayMoment(pin, place.clock);
    const text =
      pin >= opens
        ? `${chosen} was chosen for it`
        : `${chosen} was chosen for it, but it opens ${sayMoment(opens, place.clock)}`;
    return { at: Math.max(pin, opens), reason: because(pinned, 'suggested', text) };
  },
  examples: [
    example('pinned to Thursday at 10:00', '2026-12-03T10:00', 'Thursday 3 December, 10:00'),
    example('pinned to the Friday before', '2026-11-27T10:00', 'Tuesday 1 December, 15:30'),
  ],
};

function example(was: string, wall: string, then: string): Example {
  const gives = () => {
    const opens = berlinTime('2026-12-01T15:30');
    return sayBerlin(pinned.decide({ pin: berlinTime(wall), opens, place: berlin() }));
  };
  return { given: `A check opens on Tuesday 1 December at 15:30 and was ${was}.`, then, gives };
}
