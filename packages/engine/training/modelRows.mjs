import { featuresOf } from '../dist/meaning/featuresOf.js';

/** The features of all sentences as numbers; what occurs once teaches nothing that would be met again, and is left out. */
export function modelRows(sentences) {
  const seen = sentences.map(({ text }) => featuresOf(text));
  const counts = new Map();
  for (const features of seen)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count > 1).map(([feature]) => feature);
  const numbers = new Map(names.map((feature, number) => [feature, number]));
  const rows = seen.map((features) =>
    features.map((feature) => numbers.get(feature)).filter((number) => number !== undefined),
  );
  return { names, rows };
}
