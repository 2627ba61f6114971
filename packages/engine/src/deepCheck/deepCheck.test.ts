import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { expect, it, vi } from 'vitest';
import { checkMessage } from '../checks/checkMessage.js';
import type { Language, MessageInput } from '../checks/finding.js';
import { longest } from '../checks/longest.js';
import { loadDictionary } from '../proofreading/loadDictionary.js';
import { priya, tomas } from '../testing/facts.js';
import { type DeepOptions, deepCheck } from './deepCheck.js';
import { harperProofreader } from './harperProofreader.js';

vi.setConfig({ testTimeout: 30_000 });

const dialects = { 'en-US': Dialect.American, 'en-GB': Dialect.British };
const linterFor = (language: Language) =>
  new LocalLinter({ binary: slimBinary, dialect: dialects[language] });
const proofreader = harperProofreader(linterFor);

const dictionary = await loadDictionary('en-US');
const input = (body: string): MessageInput => ({
  kind: 'thank_you',
  body,
  recipient: priya,
  panel: [priya, tomas],
});
const grammarOf = async (body: string, options: Partial<DeepOptions> = {}) => {
  const { findings } = await deepCheck(input(body), { proofreader, dictionary, ...options });
  return findings.filter(({ ruleId }) => ruleId === 'grammar');
};

const slip = 'I am good in reading plans.';

it('adds what the live checks miss, at its place in UTF-16, with what may stand there', async () => {
  const body = `Dear Priya,\n\nWhat a day 😀! ${slip}\n\nBest,\nSam`;
  expect(checkMessage(input(body), { dictionary }).findings).not.toContainEqual(
    expect.objectContaining({ ruleId: 'grammar' }),
  );
  const [found, ...others] = await grammarOf(body);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'warning',
    field: 'body',
    actual: 'in',
    start: body.indexOf('in reading'),
    fixes: [{ text: 'at' }],
    fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});

it('says nothing twice', async () => {
  const body = 'Dear Priya,\n\nI has went there. Thank you for you time.';
  const found = await grammarOf(body);
  const places = found.map(({ start, end }) => ({ start, end }));
  const live = checkMessage(input(body), { dictionary }).findings;
  for (const { ruleId, start, end } of live)
    if (ruleId === 'grammar') expect(places).toContainEqual({ start, end });
  for (const [index, { start }] of places.entries())
    expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
});

it.each([
  'I owe you thanks for the push.',
  'I enjoyed meeting 4B.',
  'The roadmap was clear.',
  'I accept your kind invitation.',
  'It was an honour.',
  'I studied law, history and art.',
])('lets “%s” pass', async (sentence) => {
  expect(await proofreader.proofread(sentence, 'en-GB')).toEqual([]);
});

it('does not take up again what somebody let stand', async () => {
  const body = `Dear Priya,\n\n${slip}`;
  const [found] = await grammarOf(body);
  const fingerprint = found?.fingerprint as string;
  const suppressions = [{ fingerprint, author: 'maya', reason: 'so they say here' }];
  expect(await grammarOf(body, { suppressions })).toEqual([]);
  expect(await grammarOf(body, { settings: [{ checks: { grammar: 'off' } }] })).toEqual([]);
});

it('leaves greeting, signature, slots and the word at the caret alone', async () => {
  const proofreading = {
    proofread: async (text: string) =>
      ['Dear', 'Best', '[team]', 'are'].map((word) => {
        const start = text.indexOf(word);
        return { start, end: start + word.length, say: 'Really?', right: [] };
      }),
  };
  const body = 'Dear Priya,\n\nYou and [team] are kind.\n\nBest,\nSam';
  const own = { proofreader: proofreading };
  expect((await grammarOf(body, own)).map(({ actual }) => actual)).toEqual(['are']);
  expect(await grammarOf(body, { ...own, caret: body.indexOf('are') + 1 })).toEqual([]);
});

it('makes one linter for each language, and another when making it failed', async () => {
  const asked: Language[] = [];
  let down = true;
  const own = harperProofreader((language) => {
    asked.push(language);
    const linter = linterFor(language);
    if (down) linter.setLintConfig = broken().proofread;
    return linter;
  });
  await expect(own.proofread(slip, 'en-GB')).rejects.toThrow('it cannot be loaded');
  down = false;
  const languages = ['en-GB', 'en-US', 'en-US'] as const;
  const found = await Promise.all(languages.map((language) => own.proofread(slip, language)));
  expect(found.map((slips) => slips.map(({ right }) => right))).toEqual(
    languages.map(() => [['at']]),
  );
  expect(asked).toEqual(['en-GB', 'en-GB', 'en-US']);
});

it('takes the names of the case and the words of the team for what they are', async () => {
  const body = 'Dear Priya,\n\nI liked how Alot works.';
  expect((await grammarOf(body)).map(({ actual }) => actual)).toEqual(['Alot']);
  expect(await grammarOf(body, { settings: [{ vocabulary: ['Alot'] }] })).toEqual([]);
  const named = { ...input(body), company: 'Alot' };
  const { findings } = await deepCheck(named, { proofreader, dictionary });
  expect(findings.filter(({ ruleId }) => ruleId === 'grammar')).toEqual([]);
});

it.each([
  ['stopped before it began', () => ({ signal: AbortSignal.abort() }), 'stopped'],
  ['out of time', () => ({ signal: AbortSignal.timeout(1), proofreader: never() }), 'stopped'],
  ['failed', () => ({ proofreader: broken() }), 'failed'],
] as const)('when %s the live checks stand alone', async (_, options, deep) => {
  const body = `Dear Priya,\n\nI recieved it. ${slip}`;
  const report = await deepCheck(input(body), { proofreader, dictionary, ...options() });
  expect(report).toEqual({ ...checkMessage(input(body), { dictionary }), deep });
});

it('reads no further than the live checks do', async () => {
  const read: string[] = [];
  const proofread = async (text: string) => {
    read.push(text);
    return [];
  };
  await deepCheck(input('word '.repeat(4_000)), { proofreader: { proofread } });
  expect(read[0]).toHaveLength(longest.body);
});

it.each(['', '😀', '\ud83d', 'e\u0301 שלום\r\n\u202eabc', '<p>Hello&nbsp;there</p>'])(
  'has its findings inside %j',
  async (body) => {
    const slips = await proofreader.proofread(body, 'en-US');
    for (const { start, end } of slips) {
      expect(0 <= start && start < end && end <= body.length).toBe(true);
    }
  },
);

function never() {
  return { proofread: () => new Promise<never>(() => undefined) };
}

function broken() {
  return { proofread: () => Promise.reject(new Error('it cannot be loaded')) };
}
