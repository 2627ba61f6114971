import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../proofreading/loadDictionary.js';
import { checkMessage } from '../checkMessage.js';
import type { MessageInput } from '../finding.js';
import { mendSafely } from '../mend.js';
import { checkPresets } from './checkPresets.js';

const input: MessageInput = {
  kind: 'thank_you',
  body: 'Hi there,\n\nThank you!!! I used frobnitz.',
};
const severityOf = (id: string, ...settings: object[]) =>
  checkMessage(input, { settings }).findings.find(({ ruleId }) => ruleId === id)?.severity;

describe('layers of configuration', () => {
  it('win over those before them, and a kind over the rest of its layer', () => {
    const preset = { checks: { 'formal-tone': 'error' as const } };
    expect(severityOf('formal-tone')).toBe('warning');
    expect(severityOf('formal-tone', preset)).toBe('error');
    expect(severityOf('formal-tone', preset, { checks: { 'formal-tone': 'hint' } })).toBe('hint');
    expect(
      severityOf('formal-tone', preset, {
        checks: { 'formal-tone': 'hint' },
        kinds: { thank_you: { 'formal-tone': 'off' }, status_check: { 'formal-tone': 'error' } },
      }),
    ).toBeUndefined();
  });

  it('can ask of a kind what it is not asked by itself', () => {
    const second = { kind: 'second_check' as const, body: 'Just checking in.' };
    const asked = checkMessage(second, { settings: [{ checks: { 'stock-phrase': 'warning' } }] });
    expect(asked.findings.map(({ ruleId }) => ruleId)).toContain('stock-phrase');
  });

  it.each([
    [{ checks: { 'no-such-check': 'error' } }, 'no-such-check'],
    [{ kinds: { thank_you: { pushyness: 'off' } } }, 'pushyness'],
    [{ kinds: { postcard: {} } }, 'postcard'],
    [{ checks: { pushy: 'fatal' } }, 'fatal'],
  ])('refuse %o, naming it', (layer, name) => {
    expect(() => checkMessage(input, { settings: [layer as object] })).toThrow(name);
  });

  it.each(Object.entries(checkPresets))('hold the preset %s', (_, preset) => {
    expect(() => checkMessage(input, { settings: [preset] })).not.toThrow();
  });

  it('teach the team’s words', async () => {
    const dictionary = await loadDictionary('en-US');
    const spelling = (vocabulary: string[]) =>
      checkMessage(input, { dictionary, settings: [{ vocabulary }] }).findings.filter(
        ({ ruleId }) => ruleId === 'spelling',
      );
    expect(spelling([])).toHaveLength(1);
    expect(spelling(['Frobnitz Cloud'])).toEqual([]);
  });
});

it('does not judge British spelling by an American dictionary', async () => {
  const dictionary = await loadDictionary('en-US');
  const british = { ...input, language: 'en-GB' as const };
  expect(checkMessage(british, { dictionary }).notJudged).toContain('spelling');
});

describe('a suppression', () => {
  const slot: MessageInput = {
    kind: 'thank_you',
    body: 'Dear Priya,\n\nThank you for [1a].\n\nSam',
  };
  const [finding] = checkMessage(slot).findings.filter(({ ruleId }) => ruleId === 'unfilled-slot');
  const suppression = {
    fingerprint: finding?.fingerprint ?? '',
    author: 'Jo',
    reason: 'A footnote.',
  };

  it('takes a finding out of judgement, and keeps who said why', () => {
    const report = checkMessage(slot, { suppressions: [suppression] });
    expect(checkMessage(slot).ready).toBe(false);
    expect(report.ready).toBe(true);
    expect(report.findings).not.toContainEqual(finding);
    expect(report.suppressed).toEqual([{ ...suppression, finding }]);
  });

  it.each([
    { ...suppression, reason: ' ' },
    { ...suppression, author: '' },
    { ...suppression, fingerprint: 'x' },
  ])('is refused without author, reason or fingerprint: %o', (each) => {
    expect(() => checkMessage(slot, { suppressions: [each] })).toThrow(/suppression|fingerprint/);
  });
});

it('makes safe fixes together, and leaves the rest', () => {
  const faulty: MessageInput = {
    kind: 'thank_you',
    subject: '[Position] interview',
    body: 'Dear Pryia,\n\nThank you for for a hour at [Company]!!!',
    position: 'Analyst',
    company: 'Helio',
    recipient: { id: 'p', givenName: 'Priya', familyName: 'Nair' },
  };
  expect(mendSafely(faulty, checkMessage(faulty).findings)).toEqual({
    subject: 'Analyst interview',
    body: 'Dear Pryia,\n\nThank you for an hour at Helio!',
  });
});
