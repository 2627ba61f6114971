import { stemOf } from './stemOf.js';
import { classesOf } from './wordClasses.js';
import { wordsOf } from './wordsOf.js';

const persons: [string, RegExp][] = [
  ['<you>', /^(?:you|your|yours|yourself|yourselves)$/],
  ['<i>', /^(?:i|my|me|mine|myself)$/],
  ['<we>', /^(?:we|our|us|ours)$/],
  ['<not>', /^(?:not|no|never|nobody|nothing|without|none|neither|nor)$/],
];
/** A sentence that begins with none of these is likely to give an order. */
const subjects =
  /^(?:i|you|we|they|it|he|she|the|this|that|these|those|my|your|our|a|an|there|as|if|in|at|on|for|to|with|since|after|when|while|of|by|from|what|who|why|how|where|which|can|could|would|may|is|are|was|do|does|did|has|have|not|no|nobody|thank|thanks|many|any|and|but|so)$/;

/**
 * What the models see of a sentence: the stems of its words and their neighbours, the classes of its words, every two of them that
 * meet in it, who speaks of whom, how long it is, how it begins and ends.
 */
export function featuresOf(sentence: string): string[] {
  const words = wordsOf(sentence);
  const classed = words.map((word) => [...classesOf(word)]);
  const marks = new Set(classed.flat().map((name) => `<${name}>`));
  for (const [mark, pattern] of persons)
    if (words.some((word) => pattern.test(word))) marks.add(mark);
  if (/\?\W*$/.test(sentence)) marks.add('<?>');
  if (!subjects.test(words[0] ?? '')) marks.add('<order>');
  const features = new Set<string>([`<long ${Math.min(5, Math.ceil(words.length / 5))}>`]);
  const others = words.filter((word, index) => word.length > 4 && !classed[index]?.length).length;
  features.add(`<others ${Math.min(others, 4)}>`);
  if (/!\W*$/.test(sentence)) features.add('<!>');
  const sorted = [...marks].sort();
  for (const [index, mark] of sorted.entries()) {
    features.add(mark);
    for (const other of sorted.slice(index + 1)) features.add(mark + other);
  }
  const stems = ['^', ...words.map(stemOf), '$'];
  for (let index = 1; index < stems.length; index++) {
    const [before, stem] = [stems[index - 1] as string, stems[index] as string];
    features.add(stem).add(`${before} ${stem}`);
    for (const name of classed[index - 1] ?? []) features.add(`${before} <${name}>`);
    for (const name of classed[index - 2] ?? []) features.add(`<${name}> ${stem}`);
  }
  return [...features];
}
