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
  const models = Object.values(labels).map((isOf) =>
    train(
      rows
        .map((features, index) => ({ features, wanted: isOf(sentences[index]) }))
        .filter(({ wanted }) => wanted !== undefined),
      names.length,
      settings,
    ),
  );
  const weightOf = (number) => Math.max(...models.map(({ weights }) => Math.abs(weights[number])));
  const kept = names
    .map((feature, number) => ({ feature, number, weight: weightOf(number) }))
    .sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
    .slice(0, size)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const steps = models.map(
    ({ weights }) => Math.max(...kept.map(({ number }) => Math.abs(weights[number]))) / most,
  );
  const written = {
    labels: Object.keys(labels),
    biases: models.map(({ bias }) => Number(bias.toFixed(3))),
    steps: steps.map((step) => Number(step.toPrecision(4))),
    features: kept.map(({ feature }) => feature).join('\n'),
    weights: kept
      .flatMap(({ number }) =>
        models.map(
          ({ weights }, label) => digits[Math.round(weights[number] / steps[label]) + most],
        ),
      )
      .join(''),
  };
  const file = new URL(`../src/meaning/${name}.gen.ts`, import.meta.url);
  const head = '/** Made by training; read by linearModel.ts. */';
  writeFileSync(file, `${head}\nexport const ${name} = ${JSON.stringify(written)};\n`);
  return written;
}
