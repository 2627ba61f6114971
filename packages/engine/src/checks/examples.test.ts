import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../proofreading/loadDictionary.js';
import { allChecks } from './allChecks.js';
import { checkMessage } from './checkMessage.js';
import type { Finding, MessageInput } from './finding.js';

const dictionary = await loadDictionary('en-US');

const findingsOf = (id: string, input: MessageInput) =>
  checkMessage(input, { dictionary }).findings.filter(({ ruleId }) => ruleId === id);

const titled = (examples: MessageInput[]): [string, MessageInput][] =>
  examples.map((input) => [`${input.subject ?? ''}${input.body}`, input]);

function fixed(input: MessageInput, { field, fixes }: Finding): MessageInput {
  const [fix] = fixes;
  const text = input[field] ?? '';
  return fix
    ? { ...input, [field]: text.slice(0, fix.start) + fix.text + text.slice(fix.end) }
    : input;
}

describe.each(allChecks)('$id', (check) => {
  it.each(titled(check.examples.good))('lets “%s” pass', (_, input) => {
    expect(findingsOf(check.id, input)).toEqual([]);
    expect(checkMessage(input, { dictionary }).notJudged).not.toContain(check.id);
  });

  it.each(titled(check.examples.bad))('finds fault with “%s”', (_, input) => {
    const findings = findingsOf(check.id, input);
    expect(findings).not.toEqual([]);
    for (const { field, start, end, actual, fingerprint } of findings) {
      expect((input[field] ?? '').slice(start, end)).toBe(actual ?? '');
      expect(fingerprint).toMatch(/^[0-9a-f]{8}$/);
    }
  });

  it.each(titled(check.examples.bad))(
    'is content once its own fixes are made in “%s”',
    (_, input) => {
      const fixable = (each: MessageInput) =>
        findingsOf(check.id, each).filter(({ fixes }) => fixes.length > 0);
      const unfixable = findingsOf(check.id, input).length - fixable(input).length;
      let mended = input;
      for (let round = 0; round < 5 && fixable(mended).length > 0; round++) {
        mended = fixed(mended, fixable(mended)[0] as Finding);
      }
      expect(findingsOf(check.id, mended)).toHaveLength(unfixable);
    },
  );
});

it('has examples for every check, and no two checks of one name', () => {
  for (const { examples } of allChecks) {
    expect(examples.good.length).toBeGreaterThan(0);
    expect(examples.bad.length).toBeGreaterThan(0);
  }
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
});
