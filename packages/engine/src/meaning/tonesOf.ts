import { linearModel } from './linearModel.js';
import { toneModel } from './toneModel.gen.js';

export type Tone = 'pushy' | 'desperate' | 'negative' | 'entitled';

const tones: Tone[] = ['pushy', 'desperate', 'negative', 'entitled'];
const scoresOf = linearModel(toneModel);

/** From these odds on (their logarithm) the model speaks: a false alarm costs more trust than a miss. */
const threshold = 1;
/** How much a clear tone of one kind adds to the odds that there is any. */
const shareOfClearest = 0.3;
/** How much the rest of the message tells of a sentence, and how far it may. */
const [shareOfRest, mostOfRest] = [0.5, 3];
/** What a sentence without others is taken to stand among: most letters are kind. Keeps false alarms down in cross-validation. */
const restOfLone = -1;
/** Fewer words say too little, more are no sentence. */
const [fewest, most] = [2, 60];

export interface Heard {
  /** The logarithm of the odds that the sentence is of any tone, in the light of the whole message. */
  odds: number;
  /** Which, where the odds are good enough. */
  tone: Tone | undefined;
}

/**
 * The tone each sentence of a message sounds most like, if any: first whether of any, then which, by logistic regressions trained on
 * the sentences in test-data/tone. In a kind letter a single sentence is given the benefit of the doubt.
 */
export function tonesOf(sentences: string[]): Heard[] {
  const all = sentences.map(oddsOfAny);
  const sum = all.reduce((total, each) => total + each, 0);
  return sentences.map((sentence, index) => {
    const own = all[index] as number;
    const rest = all.length > 1 ? (sum - own) / (all.length - 1) : restOfLone;
    const odds = own + rest * shareOfRest;
    return { odds, tone: odds > threshold ? clearest(sentence) : undefined };
  });
}

function oddsOfAny(sentence: string): number {
  const words = sentence.split(/\s+/).length;
  if (words < fewest || words > most) return 0;
  const scores = scoresOf(sentence);
  const odds = (scores.any as number) + shareOfClearest * (scores[clearest(sentence)] as number);
  return Math.max(-mostOfRest, Math.min(mostOfRest, odds));
}

function clearest(sentence: string): Tone {
  const scores = scoresOf(sentence);
  return tones.reduce((one, other) =>
    (scores[other] as number) > (scores[one] as number) ? other : one,
  );
}
