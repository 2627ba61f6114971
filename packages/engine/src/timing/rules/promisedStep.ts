import { guides } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';
import type { WaitingPeriod } from '../waitingPeriods.js';

/** A promised further interview that nobody scheduled counts as a passed promise, and is asked about as such. */
export const promisedStep: Rule<WaitingPeriod, Reason | undefined> = {
  id: 'status/promised-step',
  title: 'A promised next interview that was not scheduled is a passed promise',
  evidence: [guides],
  numbers: () => ({}),
  decide: ({ promise }) =>
    promise?.what === 'next_step'
      ? because(promisedStep, 'exists', 'they promised a next interview and none is scheduled yet')
      : undefined,
};
