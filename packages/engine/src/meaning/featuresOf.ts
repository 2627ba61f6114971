import { classesOf } from './wordClasses.js';

/**
 * What the model of tone sees of a sentence: classes of words and every two that meet in it, who speaks of whom, how it begins and
 * ends, its words, and its pairs of neighbours.
 */
export function featuresOf(sentence: string): string[] {
  const words = [...sentence.replace(/’/g, "'").matchAll(/\p{L}+(?:'\p{L}+)?/gu)].map(([word]) =>
    word.toLowerCase(),
  );
  const marks = new Set<string>(words.flatMap(classesOf).map((name) => `<${name}>`));
  if (words.some((word) => /^(?:you|your|yours|you're|you've|you'd|you'll)$/.test(word)))
    marks.add('<you>');
  if (words.some((word) => /^(?:i|my|me|mine|i'm|i've|i'd|i'll|myself)$/.test(word)))
    marks.add('<i>');
  if (words.some((word) => /^(?:not|no|never|nobody|nothing|without)$|n't$/.test(word)))
    marks.add('<not>');
  if (sentence.trimEnd().endsWith('?')) marks.add('<question>');
  if (
    !/^(?:i|i'm|you|we|they|it|he|she|the|this|that|my|your|our|there|as|if|in|at)$/.test(
      words[0] ?? '',
    )
  )
    marks.add('<begins otherwise>');
  const all = [...marks].sort();
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => one + other));
  const neighbours = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...all, ...pairs, ...words, ...neighbours])];
}
