import { checkMessage, Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import type { ComposerFragment } from '../../generated/graphql.js';
import { messageInput, plannedMoment } from './messageInput.js';

const rosa = { id: 'r', givenName: 'Rosa', familyName: 'Brandt', email: null, role: 'Buyer' };
const followUp = {
  kind: 'THANK_YOU',
  suggestedAt: '2026-11-24T08:00:00Z',
  message: {
    checkedAgainst: {
      recipient: rosa,
      panel: [rosa],
      candidate: { id: 'c', givenName: 'Ola', familyName: 'Lund' },
      company: 'Vesper Glass',
      position: 'Buyer',
      interview: {
        start: '2026-11-23T13:00:00Z',
        end: '2026-11-23T14:00:00Z',
        zone: 'Europe/Berlin',
      },
      topics: ['a second kiln'],
      openQuestions: ['a start in May'],
      nextStepsKnown: false,
      promisedMaterials: null,
      attachments: [],
      language: 'EN_GB',
      otherCompanies: ['Halden Bank'],
      otherPositions: [],
      siblings: [],
      vocabulary: [],
    },
  },
} as unknown as ComposerFragment;
const at = (instant: string, body = 'Dear Rosa, thank you for yesterday.') =>
  messageInput(
    followUp,
    { subject: 'Thank you', body },
    plannedMoment(followUp, Temporal.Instant.from(instant)),
  );

test('a text is judged as of when it would leave: the suggested moment, or now when that is over', () => {
  expect(at('2026-11-23T15:00:00Z').sendAt?.toString()).toBe('2026-11-24T08:00:00Z');
  expect(at('2026-11-25T15:00:00Z').sendAt?.toString()).toBe('2026-11-25T15:00:00Z');
});

test('every check of a thank-you has its facts, besides those nobody noted', () => {
  const report = checkMessage(at('2026-11-23T15:00:00Z'));
  expect(report.notJudged).toEqual(['missing-materials', 'spelling']);
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['ask-next-steps', 'open-questions', 'specific-detail']),
  );
});

test('what GraphQL leaves null is left out for the engine', () => {
  const input = at('2026-11-23T15:00:00Z');
  expect(input.recipient).toEqual({ ...rosa, email: undefined });
  expect('promisedMaterials' in input).toBe(false);
  expect(input.language).toBe('en-GB');
});
