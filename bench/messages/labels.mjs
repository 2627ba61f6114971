import { readFileSync } from 'node:fs';
import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';
import { judges } from './judges.mjs';
import { scores } from './scores.mjs';

/*
 * Precision and recall of the checks for every label of the hand-labelled messages: those the rules were made with in
 * sight and those that were trained on with every miss, the fresh ones, which nobody tunes to, in figures only.
 */
const read = (name) =>
  readFileSync(new URL(`../../packages/engine/test-data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const dictionary = await loadDictionary('en-US');
const kinds = {
  status_check: 'status_check',
  after_promised_date: 'status_check',
  after_rejection: 'outcome_thanks',
};

function print(title, messages, { withMisses }) {
  console.log(`\n${title}, ${messages.length} messages`);
  const heads = 'label                               | n   | meant | precision | recall';
  console.log(withMisses ? `${heads} | false alarms | misses` : heads);
  for (const [label, judge] of Object.entries(judges)) {
    const rows = messages
      .filter(({ labels }) => typeof labels[label] === 'boolean')
      .map(({ id, kind, subject, body, labels }) => {
        // Every element is looked for, so all are read as thank-yous; length goes by the true kind.
        const as = label === 'concise' ? (kinds[kind] ?? 'thank_you') : 'thank_you';
        const input = { kind: as, body, ...(subject && { subject }) };
        return { id, said: judge(checkMessage(input, { dictionary })), meant: labels[label] };
      });
    const { meant, precision, recall } = scores(rows);
    const ids = (test) =>
      rows
        .filter(test)
        .map(({ id }) => id)
        .join(' ') || '–';
    console.log(
      [
        label.padEnd(35),
        String(rows.length).padEnd(3),
        String(meant).padEnd(5),
        precision.padEnd(9),
        recall.padEnd(6),
        ...(withMisses
          ? [ids((row) => row.said && !row.meant).padEnd(12), ids((row) => !row.said && row.meant)]
          : []),
      ].join(' | '),
    );
  }
}

print('Made with in sight', read('messages-dev'), { withMisses: true });
print('Unseen once, now trained on', read('messages-unseen'), { withMisses: true });
print('Fresh, kept back', read('messages-fresh'), { withMisses: false });
