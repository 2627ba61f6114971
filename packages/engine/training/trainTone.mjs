import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../dist/meaning/featuresOf.js';
import { isOf, probabilityOf, readSentences, tones, train } from './tone.mjs';

/*
 * Trains the model of tone and writes src/meaning/toneModel.gen.ts; says how it does on sentences it never saw.
 * The same sentences give the same file, to the bit. Build first: npx tsc -b && node training/trainTone.mjs
 */
const sound = readFileSync(new URL('../test-data/proofreading/clean.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ text: line.replace(/ @gb$/, ''), label: 'polite' }));
const learned = [...readSentences('sentences'), ...readSentences('unseen'), ...sound];
const heldOut = readSentences('heldOut');
const threshold = 0.6;

const models = Object.fromEntries(tones.map((tone) => [tone, train(learned, tone)]));
const rounded = Object.fromEntries(
  tones.map((tone) => {
    const { bias, weights } = models[tone];
    const heavy = [...weights]
      .map(([feature, weight]) => [feature, Math.round(weight * 100)])
      .filter(([, weight]) => Math.abs(weight) >= 15)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [tone, { bias: Math.round(bias * 100), weights: Object.fromEntries(heavy) }];
  }),
);
writeFileSync(
  new URL('../src/meaning/toneModel.gen.ts', import.meta.url),
  `/** Made by training/trainTone.mjs; weights in hundredths. */\nexport const toneModel = ${JSON.stringify(rounded)};\n`,
);

const hundredth = ({ bias, weights }) => ({
  bias: bias / 100,
  weights: new Map(Object.entries(weights).map(([feature, weight]) => [feature, weight / 100])),
});
for (const tone of tones) {
  const model = hundredth(rounded[tone]);
  const said = heldOut.filter(({ text }) => probabilityOf(model, featuresOf(text)) > threshold);
  const meant = heldOut.filter((sentence) => isOf(sentence, tone));
  const both = said.filter((sentence) => isOf(sentence, tone)).length;
  console.log(
    `${tone}: precision ${(both / said.length).toFixed(2)}, recall ${(both / meant.length).toFixed(2)} of ${meant.length}`,
  );
}
