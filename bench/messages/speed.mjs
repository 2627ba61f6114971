import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';
import { mails } from './mails.mjs';
import { peers } from './peers.mjs';

/*
 * Words a second of each checker on the same 1,000 mails, in one process, in turns; and the re-check at each stroke of a key.
 * Slow peers read a part of the mails. Usage: node speed.mjs
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

for (const { name, share, check } of contenders) {
  const part = mails.slice(0, mails.length * share);
  for (const mail of part.slice(0, 20)) await check(mail);
  const start = performance.now();
  const found = [];
  for (const mail of part) found.push(await check(mail));
  const seconds = (performance.now() - start) / 1_000;
  const words = part.reduce((sum, { text }) => sum + wordsOf(text), 0);
  const findings = found.flat().length;
  const slips = found.filter((offsets, index) => {
    const { start, end } = part[index].slip;
    return offsets.some((offset) => start <= offset && offset <= end);
  }).length;
  console.log(
    `${name.padEnd(28)} ${Math.round(words / seconds)
      .toLocaleString('en')
      .padStart(9)} words/s, ` +
      `${Math.round((100 * slips) / part.length)} % of the slips, ` +
      `${(findings / part.length).toFixed(2)} findings a mail (${part.length} mails, ${words} words)`,
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
