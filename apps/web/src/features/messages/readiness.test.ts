import type { Finding, MessageReport, Severity } from '@afterword/engine';
import { expect, test } from 'vitest';
import { readiness } from './readiness.js';

const finding = (severity: Severity): Finding => ({
  ruleId: 'subject',
  severity,
  field: 'subject',
  start: 0,
  end: 0,
  message: 'There is no subject.',
  fixes: [],
  evidence: [],
  fingerprint: severity,
});

const report = (...severities: Severity[]): MessageReport => ({
  findings: severities.map(finding),
  elements: [
    { id: 'greeting', present: true },
    { id: 'gratitude', present: false },
  ],
  score: 50,
  ready: !severities.includes('error'),
  notJudged: [],
});

test.each([
  [report('error', 'warning'), 'Not ready: 1 to mend. 1 of 2 parts are there.'],
  [report('warning', 'warning'), 'Ready, and could be better in 2 places. 1 of 2 parts are there.'],
  [report('hint'), 'Ready to send. 1 of 2 parts are there.'],
])('a message is told in one sentence: %#', (found, sentence) => {
  expect(readiness(found)).toBe(sentence);
});
