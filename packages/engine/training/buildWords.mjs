import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { automatonOf } from './automatonOf.mjs';

/*
 * Builds src/proofreading/words.gen.ts from the two English dictionaries of cspell (MIT): one automaton that
 * knows the words of both, and the words that only one variety writes so, such as "colour".
 * Run it after an update of the dictionaries: node training/buildWords.mjs
 */

/** From British to American: where one ends up in the other list, it is a matter of variety. */
const americanised = [
  [/our/, 'or'],
  [/is(e[drs]?|ing|ation|ations|er|ers|able)$/, 'iz$1'],
  [/ys(e[drs]?|ing|er|ers)$/, 'yz$1'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ll(ed|ing|er|ers|or|ors|ous)$/, 'l$1'],
  [/ogue(s)?$/, 'og$1'],
  [/ence(s)?$/, 'ense$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/grey/, 'gray'],
  [/gramme(s)?$/, 'gram$1'],
  [/^tyre/, 'tire'],
  [/^practis/, 'practic'],
  [/ould/, 'old'],
  [/ough/, 'ow'],
];
/** Words so rare that they are slips nearly always, and misspellings the lists took in. */
const shadowing = new Set(
  'alway ami hering honer exept teh alot thru nite gonna wanna gotta wich thier'.split(' '),
);

const read = (name) => {
  // The package lets out its manifest only; the words lie beside it.
  const [owner, part, list] = name.split('/');
  const file = new URL(list, import.meta.resolve(`${owner}/${part}`));
  const words = [...decodeTrie(gunzipSync(readFileSync(file))).words()];
  // A possessive is its owner's word; capitals are names, which are never held against anybody.
  return new Set(words.filter((word) => /^[a-z][a-z']{0,23}$/.test(word) && !word.endsWith("'s")));
};
const american = read('@cspell/dict-en_us/en_US.trie.gz');
const british = read('@cspell/dict-en-gb-mit/en_GB.trie.gz');

const counterpart = (word) =>
  americanised
    .map(([pattern, text]) => word.replace(pattern, text))
    .find((other) => other !== word && american.has(other));
const onlyBritish = [...british].filter((word) => !american.has(word) && counterpart(word)).sort();
const onlyAmerican = [...new Set(onlyBritish.map(counterpart))]
  .filter((word) => !british.has(word))
  .sort();

const words = [...new Set([...american, ...british])]
  .filter((word) => !shadowing.has(word) && (word.length > 1 || /[ai]/.test(word)))
  .sort();
const lines = [
  '/** Made by training/buildWords.mjs from the English dictionaries of cspell (MIT). */',
  `export const automaton =\n  '${automatonOf(words)}';`,
  `export const onlyBritish =\n  '${onlyBritish.join(' ').replaceAll("'", "\\'")}';`,
  `export const onlyAmerican =\n  '${onlyAmerican.join(' ').replaceAll("'", "\\'")}';`,
];
writeFileSync(
  new URL('../src/proofreading/words.gen.ts', import.meta.url),
  `${lines.join('\n')}\n`,
);
console.log(
  `${words.length} words, ${onlyBritish.length} British, ${onlyAmerican.length} American`,
);
