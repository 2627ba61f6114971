import { readFileSync } from 'node:fs';
import { checkMessage } from '../../packages/engine/dist/index.js';
import { scores } from './scores.mjs';

/*
 * Precision and recall of the four tones on single sentences of others (test-data/tone/blind.txt), the odd ones below
 * each heading, which one may tune to, apart from the even ones, which nobody does.
 */
const tones = ['pushy', 'desperate', 'negative', 'entitled'];
const file = new URL('../../packages/engine/test-data/tone/blind.txt', import.meta.url);
const sentences = readFileSync(file, 'utf8')
  .trim()
  .split(/^# /m)
  .slice(1)
  .flatMap((part) => {
    const [label, ...lines] = part.trim().split('\n');
    return lines.map((text, index) => ({ text, label, isOdd: index % 2 === 0 }));
  })
  .map((sentence) => {
    const { findings } = checkMessage({ kind: 'status_check', body: sentence.text });
    return { ...sentence, found: findings.map(({ ruleId }) => ruleId) };
  });

function print(title, rows) {
  console.log(`\n${title}, ${rows.length} sentences`);
  const line = (name, said, meant) => {
    const all = rows.map((row) => ({ said: said(row), meant: meant(row) }));
    const { precision, recall } = scores(all);
    console.log(`${name.padEnd(9)} | ${precision.padEnd(5)} | ${recall}`);
  };
  console.log('tone      | prec. | recall');
  line(
    'any',
    ({ found }) => tones.some((tone) => found.includes(tone)),
    ({ label }) => label !== 'polite',
  );
  for (const tone of tones)
    line(
      tone,
      ({ found }) => found.includes(tone),
      ({ label }) => label === tone,
    );
}

print(
  'Odd sentences',
  sentences.filter(({ isOdd }) => isOdd),
);
print(
  'Even sentences',
  sentences.filter(({ isOdd }) => !isOdd),
);
print('All', sentences);
