import { expect, it } from 'vitest';
import sentences from '../../test-data/tone/heldOut.txt?raw';
import { checkMessage } from '../checks/checkMessage.js';

const tones = ['pushy', 'desperate', 'negative', 'entitled'];
let label = '';
const heldOut = sentences
  .trim()
  .split('\n')
  .flatMap((line) => {
    if (!line.startsWith('# ')) return [{ text: line, label }];
    label = line.slice(2);
    return [];
  });

const hasTone = (text: string) =>
  checkMessage({ kind: 'status_check', body: text }).findings.some(({ ruleId }) =>
    tones.includes(ruleId),
  );

it('hears what should not be said in sentences nobody had seen, and leaves polite ones alone', () => {
  const said = heldOut.filter(({ text }) => hasTone(text));
  const meant = heldOut.filter((sentence) => sentence.label !== 'polite');
  const both = said.filter((sentence) => sentence.label !== 'polite');
  expect(both.length / said.length).toBeGreaterThanOrEqual(0.8);
  expect(both.length / meant.length).toBeGreaterThanOrEqual(0.3);
});
