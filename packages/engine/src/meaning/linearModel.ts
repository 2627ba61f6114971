import { featuresOf } from './featuresOf.js';
import { remembered } from './remembered.js';

/** A trained model as it is written: see `training/writeModel.mjs`. */
export interface WrittenModel {
  labels: string[];
  biases: number[];
  /** What one step of a weight is worth, for each label. */
  steps: number[];
  /** The features, one a line. */
  features: string;
  /** For each feature one character a label: its weight in steps. */
  weights: string;
}

/** The characters weights are written in, from −40 to 40. */
const digits =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwx';
const zero = 40;

/** All models read the same features. */
const featuresAgain = remembered(featuresOf);

/**
 * Reads a model: the function it gives returns the logarithm of the odds that a sentence is of each label. Some 0.05 ms a sentence,
 * remembered.
 */
export function linearModel({ labels, biases, steps, features, weights }: WrittenModel) {
  const places = new Map(features.split('\n').map((feature, index) => [feature, index]));
  const table = Int8Array.from(weights, (character) => digits.indexOf(character) - zero);
  return remembered((sentence: string): Record<string, number> => {
    const all = featuresAgain(sentence);
    const sums = labels.map(() => 0);
    let known = 0;
    for (const feature of all) {
      const place = places.get(feature);
      if (place === undefined) continue;
      known++;
      for (let label = 0; label < labels.length; label++)
        sums[label] = (sums[label] as number) + (table[place * labels.length + label] as number);
    }
    const share = 1 / Math.sqrt(Math.max(known, 1));
    return Object.fromEntries(
      labels.map((label, index) => [
        label,
        (biases[index] as number) + (sums[index] as number) * (steps[index] as number) * share,
      ]),
    );
  });
}
