import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { hourMs } from '../workingTime.js';
import { berlinTime, sayBerlin } from './berlin.js';

/** A thank-you that comes at once looks written beforehand. */
export const notBefore: Rule<{ end: EpochMs; policy: Policy }, Decision> = {
  id: 'thank-you/not-before',
  title: 'A thank-you opens some time after the end of the interview',
  evidence: [guides(1)],
  numbers: ['thankYou.notBeforeHours'],
  says: ({ thankYou }) =>
    `A thank-you may leave ${thankYou.notBeforeHours} h after the interview ended, so that it does not look prepared.`,
  decide: ({ end, policy }) => {
    const hours = policy.thankYou.notBeforeHours;
    return {
      at: end + hours * hourMs,
      reason: because(notBefore, 'opens', `${hours} h after the interview ended`),
    };
  },
  examples: [
    {
      given: 'The interview ended on Tuesday 24 November at 15:30.',
      then: 'Tuesday 24 November, 16:30',
      gives: () =>
        sayBerlin(notBefore.decide({ end: berlinTime('2026-11-24T15:30'), policy: consensus })),
    },
  ],
};
