import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';
import { mails } from './mails.mjs';
import { peers } from './peers.mjs';

/*
 * Words for a second of processor time of each checker on the same 1,000 mails, in one process, after a warm-up, the median of
 * three turns; and the re-check at each stroke of a key. Slow peers read a part of the mails. Usage: node speed.mjs
 */
const dictionary = await loadDictionary('en-US');
const wordsOf = (text) => text.split(/\s+/).length;
const contenders = [
  {
    name: 'Afterword, live checks',
    share: 1,
    check: ({ input }) =>
      checkMessage(input, { dictionary })
        .findings.filter(({ field }) => field === 'body')
        .map(({ start }) => start),
  },
  ...(await peers()),
];

const measured = contenders.map((contender) => ({ ...contender, rates: [] }));
for (const { check } of measured) for (const mail of mails.slice(0, 60)) await check(mail);
for (let turn = 0; turn < 3; turn++)
  for (const contender of measured) {
    const part = mails.slice(0, mails.length * contender.share);
    const cpu = process.cpuUsage();
    contender.found = [];
    for (const mail of part) contender.found.push(await contender.check(mail));
    const { user, system } = process.cpuUsage(cpu);
    const words = part.reduce((sum, { text }) => sum + wordsOf(text), 0);
    contender.rates.push((words / (user + system)) * 1_000_000);
  }
for (const { name, rates, found } of measured) {
  const findings = found.flat().length;
  const slips = found.filter((offsets, index) => {
    const { start, end } = mails[index].slip;
    return offsets.some((offset) => start <= offset && offset <= end);
  }).length;
  console.log(
    `${name.padEnd(28)} ${Math.round(rates.toSorted((a, b) => a - b)[1])
      .toLocaleString('en')
      .padStart(9)} words/s, ` +
      `${Math.round((100 * slips) / found.length)} % of the slips, ` +
      `${(findings / found.length).toFixed(2)} findings a mail (${found.length} mails)`,
  );
}

const { input } = mails
  .filter(({ text }) => wordsOf(text) >= 110)
  .sort((a, b) => wordsOf(b.text) - wordsOf(a.text))[0];
const strokes = [];
for (let end = 1; end <= input.body.length; end++) {
  const start = performance.now();
  checkMessage({ ...input, body: input.body.slice(0, end) }, { dictionary, caret: end });
  strokes.push(performance.now() - start);
}
strokes.sort((a, b) => a - b);
const at = (part) => strokes[Math.floor(strokes.length * part)].toFixed(2);
console.log(
  `a stroke in a mail growing to ${wordsOf(input.body)} words: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
);
