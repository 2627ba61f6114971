import { featuresOf } from './featuresOf.js';
import { toneModel } from './toneModel.gen.js';

export type Tone = keyof typeof toneModel;

interface Model {
  bias: number;
  weights: Record<string, number>;
}
const models: Record<Tone, Model> = toneModel;

/** From this probability on the model speaks: a false alarm costs more trust than a miss. */
const threshold = 0.6;
/** Fewer words say too little, more are no sentence. */
const [fewest, most] = [4, 60];

/**
 * Whether a sentence sounds like one of a tone, by a logistic regression over classes of words, words and pairs that was
 * trained on the sentences in test-data/tone. Some 0.02 ms a sentence, remembered.
 */
export function soundsLike(tone: Tone, sentence: string): boolean {
  return tonesOf(sentence).includes(tone);
}

const remembered = new Map<string, Tone[]>();

function tonesOf(sentence: string): Tone[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const tones = judge(sentence);
  // Sentences come back with every stroke of a key; a few hundred are a letter's worth.
  if (remembered.size > 300) remembered.clear();
  remembered.set(sentence, tones);
  return tones;
}

function judge(sentence: string): Tone[] {
  const words = sentence.split(/\s+/).length;
  if (words < fewest || words > most) return [];
  const features = featuresOf(sentence);
  return (Object.keys(models) as Tone[]).filter((tone) => {
    const { bias, weights } = models[tone];
    const sum = features.reduce(
      (total, feature) =>
        total + (Object.hasOwn(weights, feature) ? (weights[feature] as number) : 0),
      0,
    );
    const score = (bias + sum / Math.sqrt(features.length)) / 100;
    return 1 / (1 + Math.exp(-score)) > threshold;
  });
}
