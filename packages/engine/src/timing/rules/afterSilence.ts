import { addDays } from '../../localTime/wallTime.js';
import { consensus } from '../../policy/consensus.js';
import type { Decision } from '../decision.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';
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
  numbers: ['status.afterSilenceDays', 'workingHours.fromHour', 'workingHours.toHour'],
  says: ({ status }) =>
    `Without a promise, ask on the first working hour after ${sayCount(status.afterSilenceDays, 'day')} of silence.`,
  decide: ({ period, place, policy }) => {
    const days = policy.status.afterSilenceDays;
    const silent = addDays(period.since, days, place.clock);
    const at = firstWorkingMoment(silent, policy.workingHours, place);
    const word = period.keySuffix ? 'their last word' : 'the interview';
    const text = `${sayMoment(at, place.clock)} is the first working hour after ${sayCount(days, 'day')} of silence since ${word}`;
    return { at, reason: because(afterSilence, 'opens', text) };
  },
  examples: [
    example(
      'The interview ended on Tuesday 24 November at 15:30.',
      '2026-11-24T15:30',
      'Tuesday 1 December, 15:30',
    ),
    example('It ended on a Saturday at 11:00.', '2026-11-28T11:00', 'Monday 7 December, 09:00'),
  ],
};

function example(given: string, since: string, then: string): Example {
  const gives = () => {
    const period = { since: berlinTime(since), keySuffix: '' };
    return sayBerlin(afterSilence.decide({ period, place: berlin(), policy: consensus }));
  };
  return { given, then, gives };
}
