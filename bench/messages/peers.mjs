import { TextlintKernel } from '@textlint/kernel';
import textPluginModule from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import dictionary from 'dictionary-en';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import contractions from 'retext-contractions';
import english from 'retext-english';
import equality from 'retext-equality';
import indefiniteArticle from 'retext-indefinite-article';
import passive from 'retext-passive';
import redundantAcronyms from 'retext-redundant-acronyms';
import repeatedWords from 'retext-repeated-words';
import sentenceSpacing from 'retext-sentence-spacing';
import simplify from 'retext-simplify';
import spell from 'retext-spell';
import stringify from 'retext-stringify';
import misspellings from 'textlint-rule-common-misspellings';
import writeGoodRule from 'textlint-rule-write-good';
import writeGood from 'write-good';

const inner = (module) => module.default ?? module;

const placed = ({ place }) => (place?.start ?? place)?.offset ?? 0;

/** The checkers beside ours: `share` is the part of the mails they read, `check` gives the offsets of what they find in one. */
export async function peers() {
  const processor = retext()
    .use(english)
    .use(spell, { dictionary })
    .use(repeatedWords)
    .use(indefiniteArticle)
    .use(contractions)
    .use(sentenceSpacing)
    .use(redundantAcronyms)
    .use(simplify)
    .use(passive)
    .use(equality)
    .use(stringify);
  const kernel = new TextlintKernel();
  const textlintOptions = {
    ext: '.txt',
    filePath: 'mail.txt',
    plugins: [{ pluginId: 'text', plugin: inner(textPluginModule) }],
    rules: [
      { ruleId: 'write-good', rule: inner(writeGoodRule) },
      { ruleId: 'common-misspellings', rule: inner(misspellings) },
    ],
  };
  const harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await harper.setup();
  return [
    {
      name: 'write-good 1.0.8',
      share: 1,
      check: ({ text }) => writeGood(text).map(({ index }) => index),
    },
    { name: 'alex 11.0.1', share: 0.2, check: ({ text }) => alex(text).messages.map(placed) },
    {
      name: 'retext 9, usual set',
      share: 0.1,
      check: async ({ text }) => (await processor.process(text)).messages.map(placed),
    },
    {
      name: 'textlint 15, two rules',
      share: 0.2,
      check: async ({ text }) =>
        (await kernel.lintText(text, textlintOptions)).messages.map(({ index }) => index),
    },
    {
      name: 'harper.js 2.10',
      share: 0.2,
      check: async ({ text }) =>
        (await harper.lint(text, { language: 'plaintext' })).map((lint) => lint.span().start),
    },
  ];
}
