import { linearModel } from './linearModel.js';
import { toneModel } from './toneModel.gen.js';

export type Tone = 'pushy' | 'desperate' | 'negative' | 'entitled';

const tones: Tone[] = ['pushy', 'desperate', 'negative', 'entitled'];
const scoresOf = linearModel(toneModel);

/** From these odds on (their logarithm) the model speaks: a false alarm costs more trust than a miss. */
const threshold = 1.2;
/** Fewer words say too little, more are no sentence. */
const [fewest, most] = [3, 60];

/**
 * Whether a sentence sounds most like one of the tones: first whether of any, then which, by two logistic regressions trained on the
 * sentences in test-data/tone.
 */
export function soundsLike(tone: Tone, sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  if (words < fewest || words > most) return false;
  const scores = scoresOf(sentence);
  const of = (label: string) => scores[label] as number;
  return of('any') > threshold && tones.every((other) => of(tone) >= of(other));
}
