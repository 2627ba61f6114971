import { expect, it } from 'vitest';
import lines from '../../test-data/messages-dev.jsonl?raw';
import type { MessageKind } from '../facts.js';
import { checkMessage } from './checkMessage.js';
import type { ElementId, MessageReport } from './finding.js';

interface Line {
  kind: string;
  body: string;
  labels: Record<string, boolean | null>;
}

const found = (rule: string) => (report: MessageReport) =>
  report.findings.some(({ ruleId }) => ruleId === rule);
const holds = (element: ElementId) => (report: MessageReport) =>
  report.elements.some(({ id, present }) => id === element && present);

const kindOf: Record<string, MessageKind> = {
  status_check: 'status_check',
  after_promised_date: 'status_check',
  after_rejection: 'outcome_thanks',
};

/** Label, how a report shows it, least precision and least recall on these 28 messages. */
const judges: [string, (report: MessageReport) => boolean, number, number][] = [
  ['has_greeting_by_name_or_placeholder', holds('greeting'), 0.95, 0.9],
  ['has_unresolved_placeholder', found('unfilled-slot'), 0.95, 0.95],
  ['expresses_gratitude', holds('gratitude'), 0.9, 0.9],
  ['reiterates_interest', holds('interest'), 0.9, 0.9],
  ['mentions_specific', holds('specific'), 0.8, 0.6],
  ['has_call_to_action', holds('call-to-action'), 0.8, 0.9],
  ['has_signature', holds('signature'), 0.95, 0.95],
  ['formal_tone', (report) => !found('formal-tone')(report), 0.8, 0.95],
  [
    'concise',
    (report) =>
      !report.findings.some((each) => each.ruleId === 'concise' && each.severity === 'warning'),
    0.95,
    0.9,
  ],
];

const messages: Line[] = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

it.each(judges)('judges %s as people did', (label, judge, leastPrecision, leastRecall) => {
  const labelled = messages.filter(({ labels }) => typeof labels[label] === 'boolean');
  const hits = labelled.map(({ kind, body, labels }) => {
    // Elements are asked of every message here, so all are read as thank-yous; length goes by the true kind.
    const as = label === 'concise' ? (kindOf[kind] ?? 'thank_you') : 'thank_you';
    return { said: judge(checkMessage({ kind: as, body })), meant: labels[label] };
  });
  const both = hits.filter(({ said, meant }) => said && meant).length;
  expect(both / hits.filter(({ said }) => said).length).toBeGreaterThanOrEqual(leastPrecision);
  expect(both / hits.filter(({ meant }) => meant).length).toBeGreaterThanOrEqual(leastRecall);
});

it('sees no emoji where people saw none', () => {
  const emoji = ({ findings }: MessageReport) =>
    findings.some(({ actual }) => actual && /\p{Emoji_Presentation}/u.test(actual));
  for (const { body, labels } of messages) {
    expect(emoji(checkMessage({ kind: 'thank_you', body }))).toBe(labels.has_emoji);
  }
});
