import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

/** A promised further interview that nobody scheduled counts as a passed promise, and is asked about as such. */
export const promisedStep: Rule<Pick<WaitingPeriod, 'promise'>, Reason | undefined> = {
  id: 'status/promised-step',
  title: 'A promised next interview that was not scheduled is a passed promise',
  evidence: [guides(1)],
  numbers: [],
  says: () =>
    'A promised next interview that was not scheduled by the promised day counts as a passed promise, and is asked about.',
  decide: ({ promise }) =>
    promise?.what === 'next_step'
      ? because(promisedStep, 'exists', 'they promised a next interview and none is scheduled yet')
      : undefined,
  examples: [
    {
      given: 'They promised to arrange a second interview by Friday, and did not.',
      then: 'they promised a next interview and none is scheduled yet',
      gives: () =>
        promisedStep.decide({ promise: { what: 'next_step', by: 20_784 } })?.text ?? 'nothing',
    },
    {
      given: 'They promised an answer by Friday.',
      then: 'nothing',
      gives: () =>
        promisedStep.decide({ promise: { what: 'answer', by: 20_784 } })?.text ?? 'nothing',
    },
  ],
};
