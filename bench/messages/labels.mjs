import { readFileSync } from 'node:fs';
import { checkMessage, loadDictionary } from '../../packages/engine/dist/index.js';

/*
 * Precision and recall of the checks for every label of the hand-labelled messages, with every miss.
 * Usage: node labels.mjs [file.jsonl]
 */
const file =
  process.argv[2] ?? new URL('../../packages/engine/test-data/messages-dev.jsonl', import.meta.url);
const messages = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const dictionary = await loadDictionary('en-US');

const finds =
  (...rules) =>
  ({ findings }) =>
    findings.some(({ ruleId }) => rules.includes(ruleId));
const holds =
  (element) =>
  ({ elements }) =>
    elements.some(({ id, present }) => id === element && present);
const tooLong = ({ findings }) =>
  findings.some(({ ruleId, severity }) => ruleId === 'concise' && severity === 'warning');
const emoji = ({ findings }) =>
  findings.some(({ actual = '' }) => /\p{Emoji_Presentation}/u.test(actual));

const judges = {
  has_greeting_by_name_or_placeholder: holds('greeting'),
  has_unresolved_placeholder: finds('unfilled-slot'),
  expresses_gratitude: holds('gratitude'),
  reiterates_interest: holds('interest'),
  mentions_specific: holds('specific'),
  restates_qualifications: holds('qualifications'),
  has_call_to_action: holds('call-to-action'),
  has_signature: holds('signature'),
  formal_tone: (report) => !finds('formal-tone')(report),
  pushy_or_aggressive: finds('pushy', 'entitled'),
  desperate_or_negative: finds('desperate', 'negative'),
  has_spelling_or_grammar_error: finds('spelling', 'grammar'),
  concise: (report) => !tooLong(report),
  has_emoji: emoji,
};
const kinds = {
  status_check: 'status_check',
  after_promised_date: 'status_check',
  after_rejection: 'outcome_thanks',
};

console.log(
  'label                               | n  | precision | recall | false alarms | misses',
);
for (const [label, judge] of Object.entries(judges)) {
  const rows = messages
    .filter(({ labels }) => typeof labels[label] === 'boolean')
    .map(({ id, kind, subject, body, labels }) => {
      // Every element is looked for, so all are read as thank-yous; length goes by the true kind.
      const as = label === 'concise' ? (kinds[kind] ?? 'thank_you') : 'thank_you';
      const input = { kind: as, body, ...(subject && { subject }) };
      return { id, said: judge(checkMessage(input, { dictionary })), meant: labels[label] };
    });
  const both = rows.filter(({ said, meant }) => said && meant).length;
  const said = rows.filter((row) => row.said).length;
  const meant = rows.filter((row) => row.meant).length;
  const ids = (test) =>
    rows
      .filter(test)
      .map(({ id }) => id)
      .join(' ') || '–';
  console.log(
    [
      label.padEnd(35),
      String(rows.length).padEnd(2),
      (said ? (both / said).toFixed(2) : 'none said').padEnd(9),
      (meant ? (both / meant).toFixed(2) : 'none').padEnd(6),
      ids((row) => row.said && !row.meant).padEnd(12),
      ids((row) => !row.said && row.meant),
    ].join(' | '),
  );
}
