import { addDays } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayCount } from '../sayTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface MoveOnInput {
  /** A check that is due then, or the last one, which was sent then. */
  check: { dueAt: EpochMs } | { sentAt: EpochMs };
  place: Place;
  policy: Policy;
}

/** When a check has been due or unanswered this long, letting go does more good than asking. */
export const moveOn: Rule<MoveOnInput, Decision> = {
  id: 'move-on',
  title: 'After some more silent days it is time to move on',
  evidence: [
    guides(1),
    {
      source: 'Ontario: interviewed applicants must be answered within 45 days, by law',
      year: 2026,
      strength: 'convention',
    },
  ],
  numbers: ['moveOn.afterSilenceDays'],
  says: ({ moveOn }) =>
    `${sayCount(moveOn.afterSilenceDays, 'silent day')} after the last check the application is marked “no answer, move on”: the coach sees it and nobody is written to.`,
  decide: ({ check, place, policy }) => {
    const days = sayCount(policy.moveOn.afterSilenceDays, 'day');
    const [from, text] =
      'dueAt' in check
        ? [check.dueAt, `${days} after it was due it is time to move on`]
        : [check.sentAt, `${days} without an answer to the last check mean to move on`];
    const at = addDays(from, policy.moveOn.afterSilenceDays, place.clock);
    return { at, reason: because(moveOn, 'latest', text) };
  },
  examples: [
    example(
      'The second check left on Tuesday 8 December at 10:00.',
      { sentAt: '2026-12-08T10:00' },
      'Tuesday 22 December, 10:00',
    ),
    example(
      'A check was due on Tuesday 8 December at 15:30 and was never sent.',
      { dueAt: '2026-12-08T15:30' },
      'Tuesday 22 December, 15:30',
    ),
  ],
};

function example(
  given: string,
  { sentAt, dueAt }: { sentAt?: string; dueAt?: string },
  then: string,
): Example {
  const gives = () => {
    const check = sentAt ? { sentAt: berlinTime(sentAt) } : { dueAt: berlinTime(dueAt as string) };
    return sayBerlin(moveOn.decide({ check, place: berlin(), policy: consensus }));
  };
  return { given, then, gives };
}
