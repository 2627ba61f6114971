import { readFileSync } from 'node:fs';
import { featuresOf } from '../dist/meaning/featuresOf.js';

export const tones = ['pushy', 'desperate', 'negative', 'entitled'];

/** The labelled sentences of a file below test-data/tone: one a line, under a heading with their label. */
export function readSentences(name) {
  const file = new URL(`../test-data/tone/${name}.txt`, import.meta.url);
  const sentences = [];
  let label = '';
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    if (line.startsWith('# ')) label = line.slice(2);
    else sentences.push({ text: line, label });
  }
  return sentences;
}

/** Whether a sentence is of a tone. An attack on the reader is aggressive as well as negative. */
export const isOf = ({ text, label }, tone) =>
  label === tone || (tone === 'pushy' && label === 'negative' && /\byou/i.test(text));

/** Logistic regression by plain gradient descent from nought: the same sentences give the same weights, to the bit. */
export function train(sentences, tone, { steps = 250, rate = 8, decay = 0.003 } = {}) {
  const rows = sentences.map((sentence) => ({
    features: featuresOf(sentence.text),
    wanted: isOf(sentence, tone) ? 1 : 0,
  }));
  const positives = rows.filter(({ wanted }) => wanted).length;
  // The few of this tone weigh more than the many others.
  const weigh = (wanted) => (wanted ? Math.min(2.5, (rows.length - positives) / positives) : 1);
  const model = { bias: 0, weights: new Map() };
  for (let step = 0; step < steps; step++) {
    const change = new Map();
    let biasChange = 0;
    for (const { features, wanted } of rows) {
      const error = ((wanted - probabilityOf(model, features)) * weigh(wanted)) / rows.length;
      biasChange += error;
      const share = error / Math.sqrt(features.length);
      for (const feature of features) change.set(feature, (change.get(feature) ?? 0) + share);
    }
    model.bias += (rate / 8) * biasChange;
    for (const [feature, amount] of change) {
      const before = model.weights.get(feature) ?? 0;
      model.weights.set(feature, before + rate * (amount - decay * 0.05 * before));
    }
  }
  return model;
}

export function probabilityOf({ bias, weights }, features) {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(features.length))));
}
