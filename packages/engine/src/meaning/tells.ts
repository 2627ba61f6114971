import { clausesOf } from './clausesOf.js';
import { elementModel } from './elementModel.gen.js';
import { linearModel } from './linearModel.js';

/**
 * From these odds on (their logarithm) a sentence counts as holding the element: as low as precision of .85 in cross-validation over
 * messages allows, for a miss here tells somebody that he left out what he wrote.
 */
const thresholds = {
  interest: -0.5,
  specific: 1.4,
  qualifications: 1.8,
  'call-to-action': 0,
};

export type ToldElement = keyof typeof thresholds;

const scoresOf = linearModel(elementModel);

/** The logarithm of the odds that a sentence, or a clause of it, holds an element, by a logistic regression trained on the sentences in test-data/elements. */
export function oddsOf(element: ToldElement, sentence: string): number {
  return Math.max(...clausesOf(sentence).map((clause) => scoresOf(clause)[element] as number));
}

/** Whether the odds are good enough. */
export function tells(element: ToldElement, sentence: string): boolean {
  return oddsOf(element, sentence) > thresholds[element];
}
