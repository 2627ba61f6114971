import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { hourMs } from '../workingTime.js';
import { berlinTime, sayBerlin } from './berlin.js';

/** Due while the conversation is fresh. */
export const withinADay: Rule<{ end: EpochMs; policy: Policy }, Decision> = {
  id: 'thank-you/within-a-day',
  title: 'A thank-you is due within a day',
  evidence: [
    {
      source: 'Accountemps survey: 80 % of US HR managers weigh thank-you notes',
      year: 2017,
      strength: 'moderate',
    },
    {
      source: 'TopResume survey of 358 recruiters and managers: 68 % say a thank-you matters',
      year: 2017,
      strength: 'weak',
    },
    guides(4),
  ],
  numbers: ['thankYou.dueHours'],
  says: ({ thankYou }) => `A thank-you is due ${thankYou.dueHours} h after the interview ended.`,
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.dueHours;
    return {
      at: end + hours * hourMs,
      reason: because(withinADay, 'due', `${hours} h after the interview ended`),
    };
  },
  examples: [
    {
      given: 'The interview ended on Tuesday 24 November at 15:30.',
      then: 'Wednesday 25 November, 15:30',
      gives: () =>
        sayBerlin(withinADay.decide({ end: berlinTime('2026-11-24T15:30'), policy: consensus })),
    },
    {
      given: 'It ended on Saturday 24 October at 14:00, and the clocks go back in that night.',
      then: 'Sunday 25 October, 13:00',
      gives: () =>
        sayBerlin(withinADay.decide({ end: berlinTime('2026-10-24T14:00'), policy: consensus })),
    },
  ],
};
