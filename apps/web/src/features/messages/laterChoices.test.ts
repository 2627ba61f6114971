import { Temporal } from '@afterword/engine';
import { expect, test } from 'vitest';
import { laterChoices } from './laterChoices.js';

const followUp = { suggestedAt: '2026-11-24T13:00:00Z', zone: 'America/New_York' };
const choices = (now: string, before: string | null = null) =>
  laterChoices(followUp, before, Temporal.Instant.from(now)).map(
    ({ label, at }) => `${label}: ${at}`,
  );

test.each([
  ['2026-11-24T13:59:00Z', '2026-11-24T14:00:00Z', 'the same day, a minute before nine'],
  ['2026-11-24T14:00:00Z', '2026-11-25T14:00:00Z', 'the next day from nine on'],
  ['2026-11-27T15:00:00Z', '2026-11-30T14:00:00Z', 'Monday after Friday morning'],
])('the next working morning at %s is %s: %s', (now, morning) => {
  expect(choices(now).at(-1)).toBe(`Next working morning: ${morning}`);
});

test('a time it was taken back from comes first; what has passed or is the same is left out', () => {
  const morning = '2026-11-24T14:00:00Z';
  expect(choices('2026-11-24T12:00:00Z', morning)).toEqual([
    `As before: ${morning}`,
    'Suggested moment: 2026-11-24T13:00:00Z',
  ]);
  expect(choices('2026-11-24T13:30:00Z', '2026-11-24T13:10:00Z')).toEqual([
    `Next working morning: ${morning}`,
  ]);
});
