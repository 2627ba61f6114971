import { elementModel } from './elementModel.gen.js';
import { linearModel } from './linearModel.js';

/** From these odds on (their logarithm) a sentence counts as holding the element. */
const thresholds = {
  interest: 0,
  specific: 0,
  qualifications: 0.2,
  'call-to-action': 0.5,
};

export type ToldElement = keyof typeof thresholds;

const scoresOf = linearModel(elementModel);

/** Whether a sentence holds an element, by a logistic regression trained on the sentences in test-data/elements. */
export function tells(element: ToldElement, sentence: string): boolean {
  return (scoresOf(sentence)[element] as number) > thresholds[element];
}
