import { featuresOf } from './featuresOf.js';

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

/** Sentences come back with every stroke of a key; a few hundred are a letter's worth. */
const mostRemembered = 300;

/**
 * Reads a model: the function it gives returns the logarithm of the odds that a sentence is of each label. Some 0.05 ms a sentence,
 * remembered.
 */
export function linearModel({ labels, biases, steps, features, weights }: WrittenModel) {
  const places = new Map(features.split('\n').map((feature, index) => [feature, index]));
  const table = Int8Array.from(weights, (character) => digits.indexOf(character) - zero);
  const remembered = new Map<string, Record<string, number>>();
  const judge = (sentence: string) => {
    const all = featuresOf(sentence);
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
  };
  return (sentence: string): Record<string, number> => {
    const before = remembered.get(sentence);
    if (before) return before;
    const scores = judge(sentence);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(sentence, scores);
    return scores;
  };
}
