import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { because, type Rule } from '../rule.js';
import { hourMs } from '../workingTime.js';
import { berlinTime, sayBerlin } from './berlin.js';

/** After this a thank-you is late and needs a word of apology, until the status check takes its place. */
export const latestThanks: Rule<{ end: EpochMs; policy: Policy }, Decision> = {
  id: 'thank-you/latest',
  title: 'After two days a thank-you is late',
  evidence: [
    {
      source: 'CareerBuilder survey: 26 % want a thank-you within 2 days, 36 % within 3 to 5',
      year: 2005,
      strength: 'weak',
    },
  ],
  numbers: ['thankYou.latestHours'],
  says: ({ thankYou }) =>
    `${thankYou.latestHours} h after the interview a thank-you is late: it is still offered, with a word of apology, until the status check opens, and is then folded into that.`,
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.latestHours;
    return {
      at: end + hours * hourMs,
      reason: because(latestThanks, 'latest', `${hours} h after the interview ended it is late`),
    };
  },
  examples: [
    {
      given: 'The interview ended on Tuesday 24 November at 15:30.',
      then: 'Thursday 26 November, 15:30',
      gives: () =>
        sayBerlin(latestThanks.decide({ end: berlinTime('2026-11-24T15:30'), policy: consensus })),
    },
  ],
};
