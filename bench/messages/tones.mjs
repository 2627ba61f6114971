import { readFileSync } from 'node:fs';
import { checkMessage } from '../../packages/engine/dist/index.js';
import { scores } from './scores.mjs';

/*
 * Precision and recall of the four tones on single sentences: those of others, which are trained on (test-data/tone/blind.txt), and
 * those by the hand that wrote the training, which are not (heldOut.txt).
 */
const tones = ['pushy', 'desperate', 'negative', 'entitled'];
const read = (name) =>
  readFileSync(new URL(`../../packages/engine/test-data/tone/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/^# /m)
    .slice(1)
    .flatMap((part) => {
      const [label, ...lines] = part.trim().split('\n');
      return lines.map((text) => ({ text, label }));
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

print('By others, trained on', read('blind'));
print('By the hand that wrote the training, not trained on', read('heldOut'));
