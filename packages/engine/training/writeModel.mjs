import { writeFileSync } from 'node:fs';
import { train } from './logistic.mjs';
import { modelRows } from './modelRows.mjs';

const digits =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwx';
const most = 40;

/**
 * Trains a model with one output for each of `labels` (a label's name, and whether a sentence is of it, undefined where nobody knows) and writes it to
 * src/meaning/<name>.gen.ts in the form `linearModel` reads: the features that weigh most, as many as `size` allows.
 */
export function writeModel(name, sentences, labels, { size, ...settings }) {
  const { names, rows } = modelRows(sentences);
  const trainAll = (some, count) =>
    Object.values(labels).map((isOf) =>
      train(
        some
          .map((features, index) => ({ features, wanted: isOf(sentences[index]) }))
          .filter(({ wanted }) => wanted !== undefined),
        count,
        settings,
      ),
    );
  const first = trainAll(rows, names.length);
  const weightOf = (number) => Math.max(...first.map(({ weights }) => Math.abs(weights[number])));
  const kept = names
    .map((feature, number) => ({ feature, number, weight: weightOf(number) }))
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .slice(0, size)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  // Once more with those that are kept, since a sentence has fewer features then.
  const places = new Map(kept.map(({ number }, place) => [number, place]));
  const keptRows = rows.map((features) =>
    features.map((number) => places.get(number)).filter((place) => place !== undefined),
  );
  const models = trainAll(keptRows, kept.length);
  const steps = models.map(
    ({ weights }) =>
      weights.reduce((heaviest, weight) => Math.max(heaviest, Math.abs(weight)), 0) / most,
  );
  const written = {
    labels: Object.keys(labels),
    biases: models.map(({ bias }) => Number(bias.toFixed(3))),
    steps: steps.map((step) => Number(step.toPrecision(4))),
    features: kept.map(({ feature }) => feature).join('\n'),
    weights: kept
      .flatMap((_, place) =>
        models.map(
          ({ weights }, label) => digits[Math.round(weights[place] / steps[label]) + most],
        ),
      )
      .join(''),
  };
  const file = new URL(`../src/meaning/${name}.gen.ts`, import.meta.url);
  const head = '/** Made by training; read by linearModel.ts. */';
  writeFileSync(file, `${head}\nexport const ${name} = ${JSON.stringify(written)};\n`);
  return written;
}
