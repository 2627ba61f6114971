import { expect, it } from 'vitest';
import lines from '../../test-data/messages-fresh.jsonl?raw';
import { checkMessage } from './checkMessage.js';
import type { ElementId, MessageReport } from './finding.js';

interface Line {
  body: string;
  labels: Record<string, boolean | null>;
}

const found =
  (...rules: string[]) =>
  (report: MessageReport) =>
    report.findings.some(({ ruleId }) => rules.includes(ruleId));
const holds = (element: ElementId) => (report: MessageReport) =>
  report.elements.some(({ id, present }) => id === element && present);

/** Messages labelled without sight of the checks, which nothing is tuned to or trained on. */
const fresh: Line[] = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Label, how a report shows it, least precision and least recall. */
const judges: [string, (report: MessageReport) => boolean, number, number][] = [
  ['has_greeting_by_name_or_placeholder', holds('greeting'), 0.95, 0.95],
  ['has_unresolved_placeholder', found('unfilled-slot'), 0.85, 0.95],
  ['expresses_gratitude', holds('gratitude'), 0.95, 0.9],
  ['reiterates_interest', holds('interest'), 0.85, 0.85],
  ['mentions_specific', holds('specific'), 0.75, 0.65],
  ['restates_qualifications', holds('qualifications'), 0.8, 0.75],
  ['has_call_to_action', holds('call-to-action'), 0.9, 0.8],
  ['has_signature', holds('signature'), 0.95, 0.9],
  ['pushy_or_aggressive', found('pushy', 'entitled'), 0.7, 0.75],
  ['desperate_or_negative', found('desperate', 'negative'), 0.8, 0.75],
];

it.each(judges)('judges %s in messages it was not made with', (label, judge, precision, recall) => {
  const hits = fresh
    .filter(({ labels }) => typeof labels[label] === 'boolean')
    .map(({ body, labels }) => ({
      said: judge(checkMessage({ kind: 'thank_you', body })),
      meant: labels[label],
    }));
  const both = hits.filter(({ said, meant }) => said && meant).length;
  expect(both / hits.filter(({ said }) => said).length).toBeGreaterThanOrEqual(precision);
  expect(both / hits.filter(({ meant }) => meant).length).toBeGreaterThanOrEqual(recall);
});
