import { type DayNumber, dayMs } from '../../localTime/calendarDay.js';
import { momentOf } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { courtesy } from '../evidence.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayDayNumber } from '../sayTime.js';
import { hourMs } from '../workingTime.js';
import { berlin, berlinTime, sayBerlin } from './berlin.js';

interface MaterialsInput {
  end: EpochMs;
  /** The promised day, when there is one. */
  by?: DayNumber | undefined;
  place: Place;
  policy: Policy;
}

/** A candidate who promised to send something keeps the word. */
export const materialsPromised: Rule<MaterialsInput, Decision> = {
  id: 'materials/promised',
  title: 'What the candidate promised to send is due on the promised day',
  evidence: [courtesy],
  numbers: ['materials.dueHours', 'workingHours.toHour'],
  says: ({ materials, workingHours }) =>
    `What the candidate promised to send is due on the promised day by ${workingHours.toHour}:00 where they are; without a day, ${materials.dueHours} h after the interview ended.`,
  decide: ({ end, by, place, policy }) => {
    const hours = policy.materials.dueHours;
    if (by === undefined) {
      const text = `promised without a day, so ${hours} h after the interview ended`;
      return { at: end + hours * hourMs, reason: because(materialsPromised, 'due', text) };
    }
    const closing = by * dayMs + policy.workingHours.toHour * hourMs;
    const text = `promised for ${sayDayNumber(by)}`;
    return { at: momentOf(closing, place.clock), reason: because(materialsPromised, 'due', text) };
  },
  examples: [
    {
      given: 'At an interview on Tuesday 24 November work samples were promised for Friday.',
      then: 'Friday 27 November, 17:00',
      gives: () => {
        const by = Math.floor(berlinTime('2026-11-27T12:00') / dayMs);
        const end = berlinTime('2026-11-24T15:30');
        return sayBerlin(materialsPromised.decide({ end, by, place: berlin(), policy: consensus }));
      },
    },
    {
      given: 'They were promised without a day; the interview ended on Tuesday at 15:30.',
      then: 'Wednesday 25 November, 15:30',
      gives: () => {
        const end = berlinTime('2026-11-24T15:30');
        return sayBerlin(materialsPromised.decide({ end, place: berlin(), policy: consensus }));
      },
    },
  ],
};
