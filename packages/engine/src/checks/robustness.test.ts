import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import worst from '../../test-data/worst-pieces.json' with { type: 'json' };
import { loadDictionary } from '../proofreading/loadDictionary.js';
import { instant, interviewOf, priya, tomas } from '../testing/facts.js';
import { checkMessage } from './checkMessage.js';
import type { MessageInput } from './finding.js';

const dictionary = await loadDictionary('en-US');
const facts: MessageInput = {
  kind: 'thank_you',
  subject: 'Data engineer interview',
  body: '',
  recipient: priya,
  panel: [priya, tomas],
  candidate: { givenName: 'Sam', familyName: 'Ito' },
  company: 'Helio',
  position: 'Data engineer',
  otherCompanies: ['Vega Labs'],
  otherPositions: ['Nurse'],
  interview: interviewOf(),
  sendAt: instant('2026-11-25T08:00:00Z'),
  topics: ['the move to Postgres'],
  openQuestions: ['budget for relocation'],
  promisedMaterials: ['code sample'],
  attachments: [],
  siblings: ['Dear Tomás,\n\nThank you for the talk about pumps.\n\nSam'],
  nextStepsKnown: false,
};

describe('100 kB of the worst', () => {
  it.each(worst)('of “%s” is read in time that grows with its length', (piece) => {
    const body = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    checkMessage({ ...facts, body, siblings: [body] }, { dictionary });
    // A guard against patterns that blow up, which took seconds; the 50 ms promised are in bench/messages.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Dear Priya,\n\n',
    'Dear Tomás,\r\n',
    'Thank you for you time.',
    'I recieved an mail from Vega Labs 😀 today!!!',
    'the Nurse position at [Company]',
    'You lot are idiots.',
    '<p>Hello&nbsp;<b>there</b></p>',
    'שלום עליכם',
    '\u202eabc\u202c',
    'e\u0301',
    '👩🏽‍🔬',
    '\n\nBest,\r\nSam',
  ),
);

describe('whatever is written', () => {
  it('has its findings and elements inside the text and between whole characters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), pieces, (parts, subject) => {
        const input = { ...facts, body: parts.join(' '), subject };
        const { findings, elements, suppressed } = checkMessage(input, { dictionary });
        expect(suppressed).toEqual([]);
        const places = findings.flatMap(({ field, fixes, ...finding }) =>
          [finding, ...fixes].map(({ start, end }) => ({ text: input[field], start, end })),
        );
        const placed = elements.flatMap(({ start, end }) =>
          start === undefined || end === undefined ? [] : [{ text: input.body, start, end }],
        );
        for (const { text, start, end } of [...places, ...placed]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(isSplit(text, start) || isSplit(text, end)).toBe(false);
        }
        for (const { field, start, end, actual = '' } of findings) {
          expect(input[field].slice(start, end)).toBe(actual);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same for line ends of either kind', () => {
    const body =
      'Dear Priya,\n\nThank you for for your time.\nI am keen to join Vega Labs.\n\nbest,\nsam\n';
    const ids = (text: string) =>
      checkMessage({ ...facts, body: text }, { dictionary }).findings.map(({ ruleId, actual }) => [
        ruleId,
        actual,
      ]);
    expect(ids(body.replaceAll('\n', '\r\n'))).toEqual(ids(body));
  });

  it('judges an empty body without fuss', () => {
    const { findings, score, ready } = checkMessage({ ...facts, body: '' }, { dictionary });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['greeting-by-name', 'gratitude', 'signature']),
    );
    expect(ready).toBe(false);
    expect(score).toBeLessThan(50);
  });

  it('reads what was pasted from a page', () => {
    const body = '<p>Dear Priya,</p><p>Thank you for your time.</p>';
    const { findings } = checkMessage({ kind: 'thank_you', body }, { dictionary });
    expect(findings.filter(({ ruleId }) => ruleId === 'spelling')).toEqual([]);
  });
});

const isSplit = (text: string, offset: number) =>
  /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');
