import { readFileSync } from 'node:fs';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { deepCheck, harperProofreader } from '../../packages/engine/dist/deep.js';
import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';

/*
 * What the deep check adds to the live checks: on our sentences with one slip and on sound ones, and on whole messages
 * labelled by hand; what it costs. `unseenFaulty` and `unseenClean` were written before either was run on them.
 * Usage: node deep.mjs [more], the latter to print what the deep check adds and faults.
 */
const isVerbose = process.argv[2] === 'more';
const data = new URL('../../packages/engine/test-data/', import.meta.url);
const linesOf = (name) => readFileSync(new URL(name, data), 'utf8').trim().split('\n');
const dictionaries = {
  'en-US': await loadDictionary('en-US'),
  'en-GB': await loadDictionary('en-GB'),
};
const dialects = { 'en-US': Dialect.American, 'en-GB': Dialect.British };

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const before = megabytes();
const start = performance.now();
const proofreader = harperProofreader(
  (language) => new LocalLinter({ binary: slimBinary, dialect: dialects[language] }),
);
await proofreader.proofread('It is loaded with the first text.', 'en-US');
console.log(
  `loaded in ${Math.round(performance.now() - start)} ms, ${megabytes() - before} MB more than ${before} MB`,
);

const isSlip = ({ ruleId }) => ruleId === 'grammar' || ruleId === 'spelling';

async function judge({ language, body, subject }) {
  const input = { kind: 'thank_you', body, language, ...(subject && { subject }) };
  const options = { dictionary: dictionaries[language] };
  const live = checkMessage(input, options).findings.filter(isSlip);
  const { findings } = await deepCheck(input, { ...options, proofreader });
  const all = findings.filter(isSlip);
  const same = (a) => (b) => a.start === b.start && a.end === b.end && a.field === b.field;
  return { live, all, added: all.filter((finding) => !live.some(same(finding))) };
}

/** `I {recieve|receive} mail. @gb`: what is wrong, what is right, and the language when it is not American. */
function lineOf(text) {
  const sentence = text.replace(/ @gb$/, '');
  const [marked = '', wrong = '', right = ''] = /\{([^|]*)\|([^}]*)\}/.exec(sentence) ?? [];
  const at = sentence.indexOf(marked);
  return {
    language: text.endsWith('@gb') ? 'en-GB' : 'en-US',
    body: sentence.replace(marked, wrong),
    right: sentence.replace(marked, right),
    start: at,
    end: at + wrong.length,
  };
}

const share = (part, whole) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const tell = (what, { body, added }) => {
  if (!isVerbose) return;
  for (const { actual, fixes } of added)
    console.log(`  ${what} “${actual}” → “${fixes[0]?.text ?? ''}” in: ${body.slice(0, 120)}`);
};

for (const name of ['faulty', 'unseenFaulty']) {
  const lines = linesOf(`proofreading/${name}.txt`).map(lineOf);
  let [live, all, right, added] = [0, 0, 0, 0];
  for (const line of lines) {
    const judged = await judge(line);
    const meets = ({ start, end }) => start <= line.end && line.start <= end;
    if (judged.live.some(meets)) live++;
    if (judged.all.some(meets)) all++;
    const hit = judged.live.some(meets) ? undefined : judged.added.find(meets);
    if (!hit) continue;
    added++;
    tell('finds', { ...line, added: [hit] });
    const fix = hit.fixes[0];
    if (fix && line.body.slice(0, fix.start) + fix.text + line.body.slice(fix.end) === line.right)
      right++;
  }
  const of = lines.length;
  console.log(
    `${name}: live ${share(live, of)}, with the deep check ${share(all, of)}, its first suggestion right in ${right}/${added}`,
  );
}

for (const name of ['clean', 'unseenClean']) {
  const lines = linesOf(`proofreading/${name}.txt`).map(lineOf);
  let [live, all] = [0, 0];
  for (const line of lines) {
    const judged = await judge(line);
    if (judged.live.length > 0) live++;
    if (judged.all.length > 0) all++;
    tell('faults', { ...line, ...judged });
  }
  console.log(
    `${name}: live flags ${share(live, lines.length)}, with the deep check ${share(all, lines.length)}`,
  );
}

for (const name of ['messages-dev', 'messages-unseen']) {
  const tally = { true: [0, 0, 0], false: [0, 0, 0] };
  for (const line of linesOf(`${name}.jsonl`)) {
    const { subject, body, labels } = JSON.parse(line);
    const isFaulty = labels.has_spelling_or_grammar_error;
    if (typeof isFaulty !== 'boolean') continue;
    const judged = await judge({ language: 'en-US', subject, body });
    const counts = tally[isFaulty];
    counts[0]++;
    if (judged.live.length > 0) counts[1]++;
    if (judged.all.length > 0) counts[2]++;
    tell(isFaulty ? 'finds' : 'faults', { body, added: judged.added });
  }
  for (const [isFaulty, [of, live, all]] of Object.entries(tally))
    console.log(
      `${name}, ${isFaulty === 'true' ? 'faulty' : 'sound'}: live flags ${share(live, of)}, with the deep check ${share(all, of)}`,
    );
}

const mail = linesOf('proofreading/clean.txt').slice(0, 20).join(' ').replaceAll(' @gb', '');
const times = [];
for (let turn = 0; turn < 60; turn++) {
  const begun = performance.now();
  await proofreader.proofread(`${mail} Take ${turn}.`, 'en-US');
  times.push(performance.now() - begun);
}
times.sort((a, b) => a - b);
console.log(
  `a mail of ${mail.split(/\s+/).length} words: p50 ${times[30].toFixed(1)} ms, p95 ${times[57].toFixed(1)} ms; ${megabytes()} MB in the end`,
);
