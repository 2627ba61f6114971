import { addDays } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Decision } from '../decision.js';
import { settlement } from '../evidence.js';
import { because, type Example, type Rule } from '../rule.js';
import { sayCount } from '../sayTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';
import type { StatusInput } from './statusInput.js';

/** Two weeks of silence, or a week since one might ask, whichever is later. */
export const statusDue: Rule<StatusInput & { opens: EpochMs }, Decision> = {
  id: 'status/due',
  title: 'A check is due some days after the last contact or after it opened',
  evidence: [settlement],
  numbers: ['status.dueDaysAfterContact', 'status.dueDaysAfterOpening'],
  says: ({ status }) =>
    `A check is due ${sayCount(status.dueDaysAfterContact, 'day')} after the last contact, or ${sayCount(status.dueDaysAfterOpening, 'day')} after it opened when that is later.`,
  decide: ({ period, opens, place, policy }) => {
    const { dueDaysAfterContact, dueDaysAfterOpening } = policy.status;
    const contact = addDays(period.since, dueDaysAfterContact, place.clock);
    const opening = addDays(opens, dueDaysAfterOpening, place.clock);
    const text =
      opening >= contact
        ? `${sayCount(dueDaysAfterOpening, 'day')} after it opened`
        : `${sayCount(dueDaysAfterContact, 'day')} after the last contact`;
    return { at: Math.max(contact, opening), reason: because(statusDue, 'due', text) };
  },
  examples: [
    example(
      'Silent since Tuesday 24 November, 15:30; the check opened on Monday 30 November at 9:00.',
      '2026-11-30T09:00',
      'Tuesday 8 December, 15:30',
    ),
    example(
      'The same, but it opened on Monday 18 January.',
      '2027-01-18T09:00',
      'Monday 25 January, 09:00',
    ),
  ],
};

function example(given: string, opened: string, then: string): Example {
  const gives = () => {
    const period = { since: berlinTime('2026-11-24T15:30'), keySuffix: '' };
    const opens = berlinTime(opened);
    return sayBerlin(statusDue.decide({ period, opens, place: berlin(), policy: consensus }));
  };
  return { given, then, gives };
}
