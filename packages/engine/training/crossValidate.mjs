import { learnedElements } from './elements.mjs';
import { scoreOf, train } from './logistic.mjs';
import { modelRows } from './modelRows.mjs';
import { settings } from './settings.mjs';
import { learnedSentences } from './tone.mjs';

/*
 * How penalty, steps and thresholds were chosen: five-fold cross-validation on what is trained on, ten neighbouring lines
 * always in one fold. Prints precision and recall for a range of thresholds. Build first: npx tsc -b && node training/crossValidate.mjs
 */
const folds = 5;
const foldOf = (index) => Math.floor(index / 10) % folds;

function crossValidate(title, sentences, isOf) {
  const { names, rows } = modelRows(sentences);
  const all = rows
    .map((features, index) => ({ features, wanted: isOf(sentences[index]), fold: foldOf(index) }))
    .filter(({ wanted }) => wanted !== undefined);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const rest = all.filter((row) => row.fold !== fold);
    const model = train(rest, names.length, settings);
    return all
      .filter((row) => row.fold === fold)
      .map(({ features, wanted }) => ({ wanted, score: scoreOf(model, features) }));
  }).flat();
  const meant = judged.filter(({ wanted }) => wanted).length;
  const columns = [0, 0.5, 1, 1.5, 2].map((threshold) => {
    const said = judged.filter(({ score }) => score > threshold);
    const both = said.filter(({ wanted }) => wanted).length;
    return `${threshold}: ${(both / said.length).toFixed(2)}/${(both / meant).toFixed(2)}`;
  });
  console.log(`${title.padEnd(15)} ${columns.join('   ')}`);
}

const sentences = learnedSentences();
crossValidate('any tone', sentences, ({ label }) => label !== 'polite');
for (const tone of ['pushy', 'desperate', 'negative', 'entitled'])
  crossValidate(tone, sentences, ({ label }) => label === tone);
const holding = learnedElements();
for (const element of ['interest', 'specific', 'qualifications', 'call-to-action'])
  crossValidate(element, holding, ({ held }) => held[element]);
