import { expect, it } from 'vitest';
import sentences from '../../test-data/tone/heldOut.txt?raw';
import { checkMessage } from '../checks/checkMessage.js';

const tones = ['pushy', 'desperate', 'negative', 'entitled'];
const heldOut = sentences
  .trim()
  .split(/^# /m)
  .slice(1)
  .flatMap((part) => {
    const [label, ...lines] = part.trim().split('\n');
    return lines.map((text) => ({ text, label }));
  });

const tonesIn = (body: string) =>
  checkMessage({ kind: 'status_check', body })
    .findings.map(({ ruleId }) => ruleId)
    .filter((rule) => tones.includes(rule));

it('hears what should not be said in sentences it was never trained on, and leaves polite ones alone', () => {
  const said = heldOut.filter(({ text }) => tonesIn(text).length > 0);
  const meant = heldOut.filter(({ label }) => label !== 'polite');
  const both = said.filter(({ label }) => label !== 'polite');
  expect(both.length / said.length).toBeGreaterThanOrEqual(0.8);
  expect(both.length / meant.length).toBeGreaterThanOrEqual(0.5);
});

it('gives one doubtful sentence the benefit of a kind letter', () => {
  const doubtful = 'Let me know by Monday what you decide.';
  const kind =
    'I enjoyed our talk about tides. Thank you for the tour of the harbour. I would love to join you.';
  expect(tonesIn(`${kind} ${doubtful}`)).toEqual([]);
  expect(tonesIn(`Nobody has answered me. You keep ignoring my calls. ${doubtful}`)).toContain(
    'pushy',
  );
});
