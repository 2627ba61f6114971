import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../proofreading/loadDictionary.js';
import { instant, interviewOf, priya, tomas } from '../testing/facts.js';
import { checkMessage } from './checkMessage.js';
import type { MessageInput } from './finding.js';

const poor: MessageInput = {
  kind: 'thank_you',
  subject: '[Position] interview',
  body: 'Dear Tomás,\n\nThank you!!! Company: [Company]. I am keen 😀 on it!!!\n\nBest,\nSam',
  recipient: priya,
  panel: [priya, tomas],
  company: 'Helio',
};

describe('a report', () => {
  it('sorts findings by field and place, and is the same each time', () => {
    const report = checkMessage(poor);
    const subjects = report.findings.filter(({ field }) => field === 'subject');
    expect(report.findings.slice(0, subjects.length)).toEqual(subjects);
    const starts = report.findings
      .filter(({ field }) => field === 'body')
      .map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(checkMessage(poor)).toEqual(report);
  });

  it('is not ready while there is an error, and ready with warnings only', () => {
    expect(checkMessage(poor).ready).toBe(false);
    const warned = checkMessage({ kind: 'thank_you', body: 'Thank you for your time.' });
    expect(warned.findings.map(({ severity }) => severity)).toContain('warning');
    expect(warned.ready).toBe(true);
  });

  it('names the checks that lacked their facts, and stays silent about them', () => {
    const { notJudged, findings } = checkMessage({
      kind: 'thank_you',
      body: 'Dear Walter,\n\nHello.',
    });
    expect(notJudged).toEqual([
      'subject',
      'wrong-name',
      'wrong-company',
      'wrong-position',
      'late-apology',
      'ask-next-steps',
      'open-questions',
      'missing-materials',
      'missing-attachment',
      'time-reference',
      'spelling',
      'near-duplicate',
    ]);
    expect(findings.filter(({ ruleId }) => notJudged.includes(ruleId))).toEqual([]);
  });

  it('scores from 100 downwards, never below 0', () => {
    expect(checkMessage(poor).score).toBeLessThan(
      checkMessage({ ...poor, recipient: tomas }).score,
    );
    expect(checkMessage({ kind: 'thank_you', body: '[a] '.repeat(20) }).score).toBe(0);
  });

  it('shows the elements the kind of message asks for, and where they are', () => {
    const { elements } = checkMessage({
      kind: 'second_check',
      body: 'Dear Priya,\n\nIs there any news?\n\nSam',
    });
    expect(elements).toEqual([
      { id: 'greeting', present: true, start: 0, end: 10 },
      { id: 'interest', present: false },
      { id: 'call-to-action', present: true, start: 13, end: 31 },
      { id: 'signature', present: true, start: 33, end: 36 },
    ]);
  });

  it('keeps a fingerprint when the text before it changes', () => {
    const print = (body: string) =>
      checkMessage({ kind: 'thank_you', body }).findings.find(
        ({ ruleId }) => ruleId === 'unfilled-slot',
      )?.fingerprint;
    expect(print('Dear [Name], hello.')).toBe(print('Good morning, dear [Name], hello.'));
    expect(print('Dear [Name], hello.')).not.toBe(print('Dear [Company], hello.'));
  });

  it('speaks once of a misspelt greeting', () => {
    const { findings } = checkMessage({ ...poor, body: 'Dear Pryia,\n\nThank you.' });
    expect(findings.filter(({ ruleId }) => ruleId === 'wrong-name')).toHaveLength(1);
  });

  it('fills a slot whose value it knows', () => {
    const slots = '[Last Name] [Name] [Company] [Job Title] [Your Name] [today/yesterday] [topic]';
    const { findings } = checkMessage({
      kind: 'thank_you',
      body: slots,
      recipient: priya,
      company: 'Helio',
      position: 'Data engineer',
      candidate: { givenName: 'Sam', familyName: 'Ito' },
      interview: interviewOf(),
      sendAt: instant('2026-11-25T08:00:00Z'),
    });
    const fixes = findings
      .filter(({ ruleId }) => ruleId === 'unfilled-slot')
      .map((finding) => finding.fixes[0]?.text);
    const known = ['Nair', 'Priya', 'Helio', 'Data engineer', 'Sam Ito', 'yesterday'];
    expect(fixes).toEqual([...known, undefined]);
  });

  it('counts offsets in UTF-16 units', () => {
    const body = '👩🏽‍🔬 and [Name]';
    const slot = checkMessage({ kind: 'thank_you', body }).findings.find(
      ({ ruleId }) => ruleId === 'unfilled-slot',
    );
    expect(body.slice(slot?.start, slot?.end)).toBe('[Name]');
  });
});

it('fills a slot only where its words say just what it stands for', () => {
  const fixOf = (slot: string) =>
    checkMessage({
      kind: 'thank_you',
      body: `Dear Anna,\n\nI liked ${slot} very much.`,
      recipient: { id: 'p1', givenName: 'Anna', familyName: 'Weber' },
      company: 'Northwind Studio',
      position: 'Product Designer',
    })
      .findings.find(({ ruleId }) => ruleId === 'unfilled-slot')
      ?.fixes.map(({ text }) => text);
  expect(fixOf("[Interviewer's Name]")).toEqual(['Anna']);
  expect(fixOf('Mr. Lastname')).toEqual(['Weber']);
  expect(fixOf('$company')).toEqual(['Northwind Studio']);
  expect(fixOf('(position name)')).toEqual(['Product Designer']);
  for (const slot of ['[product name]', '[company culture]', '[what the interviewer said]', '____'])
    expect(fixOf(slot), slot).toEqual([]);
});

it('says once what is both a slip and no word', async () => {
  const dictionary = await loadDictionary('en-US');
  const { findings } = checkMessage(
    { kind: 'thank_you', body: 'Dear Anna,\n\nI liked it alot.' },
    { dictionary },
  );
  const about = findings.filter(({ actual }) => actual === 'alot');
  expect(about.map(({ ruleId }) => ruleId)).toEqual(['grammar']);
});
