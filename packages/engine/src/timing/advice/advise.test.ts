import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { instant } from '../../testing/facts.js';
import { calendarOf } from '../calendar/workingCalendar.js';
import { advise } from './advise.js';
import type { Situation } from './situation.js';

const told = (situation: Situation) => {
  const { act, until } = advise(situation, consensus);
  return until ? `${act} ${until.inDays}` : act;
};
const thanked = { thankYouSent: true };

describe('in bare days', () => {
  it.each<[string, string, Situation]>([
    ['the interview was today', 'send_thank_you_now', { daysSinceInterview: 0 }],
    ['it is tomorrow', 'wait 1', { daysSinceInterview: -1 }],
    ['nothing at all is known', 'send_thank_you_now', {}],
    [
      'the thank-you is four days late',
      'send_thank_you_now',
      { daysSinceInterview: 4, thankYouSent: false },
    ],
    [
      'it was never sent and a week has passed: the check takes it in',
      'send_status_check',
      { daysSinceInterview: 7, thankYouSent: false },
    ],
    ['the sixth day of silence', 'wait 1', { daysSinceInterview: 6, ...thanked }],
    ['the seventh', 'send_status_check', { daysSinceInterview: 7, ...thanked }],
    ['six silent weeks', 'send_status_check', { daysSinceInterview: 42, ...thanked }],
    [
      'a promise two days past, though the interview was three weeks ago',
      'wait 1',
      { daysSinceInterview: 21, promise: { inDays: -2 } },
    ],
    ['a promise a month ahead', 'wait 33', { daysSinceInterview: 9, promise: { inDays: 30 } }],
    [
      'they wrote yesterday, after two weeks',
      'wait 6',
      { daysSinceInterview: 15, daysSinceTheirLastWord: 1, ...thanked },
    ],
    [
      'a promised second interview nobody arranged',
      'send_status_check',
      { promise: 'passed', promised: 'next_step' },
    ],
    ['one check, five days ago', 'wait 2', { checksSent: 1, daysSinceLastCheck: 5 }],
    ['one check, a week ago', 'send_second_check', { checksSent: 1, daysSinceLastCheck: 7 }],
    ['one check, two months ago', 'move_on', { checksSent: 1, daysSinceLastCheck: 60 }],
    [
      'one check, and since then a new promise',
      'wait 8',
      { checksSent: 1, daysSinceLastCheck: 7, promise: { inDays: 5 } },
    ],
    ['two checks, the last three days ago', 'wait 11', { checksSent: 2, daysSinceLastCheck: 3 }],
    ['two checks, two weeks ago', 'move_on', { checksSent: 2, daysSinceLastCheck: 14 }],
    ['they said no', 'send_thank_you_now', { outcome: { result: 'rejected' } }],
    [
      'they said no and were thanked',
      'move_on',
      { outcome: { result: 'rejected', answered: true } },
    ],
    ['they made an offer', 'send_thank_you_now', { outcome: { result: 'offer' } }],
    ['the candidate withdrew', 'move_on', { outcome: { result: 'withdrawn' } }],
  ])('%s: %s', (_, answer, situation) => expect(told(situation)).toBe(answer));

  it('says it in a sentence, with the rules behind it and what it assumed', () => {
    expect(advise({ daysSinceInterview: 5 }, consensus)).toMatchObject({
      act: 'wait',
      text: 'Wait for 2 days, then send a status check.',
      reasons: [
        { rule: 'status/after-silence', text: expect.stringContaining('7 days of silence') },
        { rule: 'limit/checks' },
      ],
      assumed: ['nobody was asked for news yet', 'they named no day', 'the thank-you was sent'],
    });
    const late = advise({ daysSinceInterview: 3, thankYouSent: false }, consensus);
    expect(late.text).toBe('Send the thank-you now, with a word of apology: it is late.');
  });
});

describe('on a day of the calendar', () => {
  const sunday = { at: instant('2026-11-22T11:00:00Z'), zone: 'Europe/Berlin' };

  it('names the moment, and no weekend or closed day', () => {
    const advice = advise({ now: sunday, daysSinceInterview: 8, ...thanked }, consensus);
    expect(advice.text).toBe(
      'Wait until Monday 23 November, 09:00 in Berlin, then send a status check.',
    );
    expect(advice.until?.at?.toString()).toBe('2026-11-23T08:00:00Z');
    const calendar = calendarOf({ weekend: [5, 6] });
    expect(told({ now: { ...sunday, calendar }, daysSinceInterview: 8, ...thanked })).toBe(
      'send_status_check',
    );
  });
});

it('has an answer to everything, and a wait always ends', () => {
  const days = fc.option(fc.integer({ min: -5, max: 400 }), { nil: undefined });
  const some = <Value>(...values: Value[]) => fc.constantFrom(undefined, ...values);
  const now = fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom('Asia/Kolkata', 'Europe/Berlin'))
    .map(([hours, zone]) => ({ at: instant('2026-01-01T00:00:00Z').add({ hours }), zone }));
  const situation = fc.record({
    daysSinceInterview: days,
    thankYouSent: some(true, false),
    promise: fc.oneof(
      some('none' as const, 'passed' as const, 'pending' as const),
      fc.integer({ min: -60, max: 60 }).map((inDays) => ({ inDays })),
    ),
    promised: some('answer' as const, 'next_step' as const),
    daysSinceTheirLastWord: days,
    checksSent: some(0, 1, 2, 3),
    daysSinceLastCheck: days,
    now: fc.option(now, { nil: undefined }),
  });
  fc.assert(
    fc.property(situation, (asked) => {
      const given = Object.fromEntries(
        Object.entries(asked).filter(([, value]) => value !== undefined),
      );
      const { act, until, reasons } = advise(given, consensus);
      expect(until === undefined).toBe(act !== 'wait');
      expect(until?.inDays ?? 0).toBeGreaterThanOrEqual(0);
      expect(reasons.length).toBeGreaterThan(0);
      if (typeof asked.promise === 'object' && asked.promise.inDays >= 0) {
        expect(['send_status_check', 'send_second_check']).not.toContain(act);
      }
    }),
    { numRuns: 300 },
  );
});
