import { describe, expect, it } from 'vitest';
import { consensus } from '../policy/consensus.js';
import {
  day,
  factsOf,
  instant,
  interviewOf,
  priya,
  promiseOf,
  replyOf,
  sentOf,
} from '../testing/facts.js';
import { localTimes } from '../testing/localTimes.js';
import { calendarOf, weekdays } from './calendar/workingCalendar.js';
import { plan } from './plan.js';

type Parts = Parameters<typeof factsOf>;
const planOf = (...parts: Parts) => plan(factsOf(...parts), consensus, weekdays);
const states = (...parts: Parts) =>
  Object.fromEntries(planOf(...parts).map(({ key, state }) => [key, state]));
const find = (key: string, ...parts: Parts) => planOf(...parts).find((each) => each.key === key);

describe('thank-yous', () => {
  it('go to every interviewer, a day after the end at most', () => {
    const thanks = planOf([interviewOf()]).filter(({ kind }) => kind === 'thank_you');
    expect(thanks.map(({ recipientId }) => recipientId)).toEqual(['priya', 'tomas']);
    expect(localTimes(thanks[0])).toEqual({
      opens: '2026-11-24T16:30',
      suggested: '2026-11-24T16:30',
      due: '2026-11-25T15:30',
      latest: '2026-11-26T15:30',
    });
  });

  it('say why they stand where they stand', () => {
    expect(
      find('thank_you:i1:priya', [interviewOf()])?.reasons.map(({ rule, text }) => [rule, text]),
    ).toEqual([
      ['thank-you/one-per-interviewer', 'every interviewer gets a thank-you'],
      ['thank-you/not-before', '1 h after the interview ended'],
      ['thank-you/send-slot', 'Tuesday 16:30 is the first working hour in Berlin'],
      ['thank-you/within-a-day', '24 h after the interview ended'],
      ['thank-you/latest', '48 h after the interview ended it is late'],
      [
        'channel/post-is-slow',
        'a handwritten note may go beside the e-mail: posted then, it arrives about Friday 27 November, 3 working days later',
      ],
    ]);
  });

  it.each([
    ['in the evening: next working morning', '2026-11-24T16:30:00Z', '2026-11-25T09:00'],
    [
      'on Friday evening: while people are awake, for a weekend never pushes it past due',
      '2026-11-27T16:00:00Z',
      '2026-11-27T18:00',
    ],
    ['late on Friday: Saturday morning', '2026-11-27T20:00:00Z', '2026-11-28T08:00'],
    ['on Sunday afternoon: Monday morning', '2026-11-29T14:00:00Z', '2026-11-30T09:00'],
  ])('are best sent, when it ended %s', (_, end, suggested) => {
    const followUp = find('thank_you:i1:priya', [interviewOf({ end: instant(end) })]);
    expect(localTimes(followUp).suggested).toBe(suggested);
  });

  it('open at once when nobody is awake before they are due', () => {
    const hasty = { ...consensus, thankYou: { ...consensus.thankYou, dueHours: 2 } };
    const facts = factsOf([interviewOf({ end: instant('2026-11-24T22:00:00Z') })]);
    const [thanks] = plan(facts, hasty, weekdays);
    expect(localTimes(thanks).suggested).toBe('2026-11-25T00:00');
    expect(thanks?.reasons[2]?.text).toBe('there is no waking hour in Berlin before it is due');
  });

  it('of a cancelled interview are withdrawn, those sent stay sent', () => {
    const interviews = [interviewOf({ state: 'cancelled' })];
    expect(states(interviews, [sentOf('thank_you:i1:priya', '2026-11-24T16:00:00Z')])).toEqual({
      'thank_you:i1:priya': 'sent',
      'thank_you:i1:tomas': 'withdrawn',
      'status_check:i1': 'withdrawn',
    });
  });

  it('thank a person once for a round, though named twice', () => {
    const thanks = planOf([interviewOf({ panel: [priya, priya] })]).filter(
      ({ kind }) => kind === 'thank_you',
    );
    expect(thanks).toHaveLength(1);
  });
});

describe('a status check', () => {
  it('without a promise opens after a week of silence and goes to the first of the panel', () => {
    const check = find('status_check:i1', [interviewOf()]);
    expect(check?.recipientId).toBe('priya');
    expect(localTimes(check)).toEqual({
      opens: '2026-12-01T15:30',
      suggested: '2026-12-01T15:30',
      due: '2026-12-08T15:30',
      latest: '2026-12-22T15:30',
    });
  });

  it('after a promise opens on the first working hour more than two days past it', () => {
    const check = find('status_check:i1', [interviewOf()], [promiseOf('2026-11-25')]);
    expect(localTimes(check)).toMatchObject({ opens: '2026-11-30T09:00', due: '2026-12-08T15:30' });
    expect(check?.reasons.map(({ rule }) => rule)).toEqual([
      'limit/checks',
      'status/wait-for-promise',
      'status/after-promise',
      'status/due',
      'move-on',
    ]);
  });

  it('waits for a promise however far off, and is due a week after it opened', () => {
    const check = find('status_check:i1', [interviewOf()], [promiseOf('2027-01-15')]);
    expect(localTimes(check)).toMatchObject({ opens: '2027-01-18T09:00', due: '2027-01-25T09:00' });
  });

  it('follows the newer of two promises', () => {
    const events = [
      promiseOf('2027-01-15'),
      promiseOf('2026-12-04', { at: '2026-11-26T09:00:00Z' }),
    ];
    expect(localTimes(find('status_check:i1', [interviewOf()], events)).opens).toBe(
      '2026-12-07T09:00',
    );
  });

  it('ignores a promised day that had passed before the interview ended', () => {
    const check = find('status_check:i1', [interviewOf()], [promiseOf('2026-11-20')]);
    expect(localTimes(check).opens).toBe('2026-12-01T15:30');
  });

  it('skips closed days and other weekends', () => {
    const calendar = calendarOf({ weekend: [5, 6], closedDays: [day('2026-12-01')] });
    const check = plan(factsOf([interviewOf()]), consensus, calendar).find(
      ({ kind }) => kind === 'status_check',
    );
    expect(localTimes(check).opens).toBe('2026-12-02T09:00');
  });

  it('asks after a promised next interview that was never scheduled', () => {
    const events = [promiseOf('2026-11-27', { what: 'next_step' })];
    expect(states([interviewOf()], events)).not.toHaveProperty('status_check:i1');
    const check = find('promised_step:i1', [interviewOf()], events);
    expect(check?.kind).toBe('promised_step');
    expect(check?.reasons[0]?.rule).toBe('status/promised-step');
    expect(localTimes(check).opens).toBe('2026-11-30T09:00');
  });

  it('keeps three working days from a thank-you that went out late', () => {
    const events = [promiseOf('2026-11-25'), sentOf('thank_you:i1:priya', '2026-11-27T10:00:00Z')];
    const check = find('status_check:i1', [interviewOf()], events);
    expect(localTimes(check).opens).toBe('2026-12-02T11:00');
    expect(check?.reasons.find(({ decides }) => decides === 'opens')?.rule).toBe('limit/gap');
  });

  it('is not moved by a late thank-you to somebody else, nor by one they answered', () => {
    const promise = promiseOf('2026-11-25');
    const toTomas = sentOf('thank_you:i1:tomas', '2026-11-27T10:00:00Z');
    expect(localTimes(find('status_check:i1', [interviewOf()], [promise, toTomas])).opens).toBe(
      '2026-11-30T09:00',
    );
    const answered = [
      sentOf('thank_you:i1:priya', '2026-11-26T09:59:00Z'),
      replyOf('2026-11-26T10:00:00Z'),
      promiseOf('2026-11-26', { at: '2026-11-26T10:00:00Z' }),
    ];
    expect(localTimes(find('status_check:i1:r1', [interviewOf()], answered)).opens).toBe(
      '2026-11-30T09:00',
    );
  });

  it('once sent stays where it was, whatever is sent or promised later', () => {
    const sent = sentOf('status_check:i1', '2026-12-02T09:00:00Z');
    const later = [
      sent,
      sentOf('thank_you:i1:priya', '2026-12-03T09:00:00Z'),
      promiseOf('2026-11-27', { at: '2026-12-04T09:00:00Z', what: 'next_step' }),
    ];
    const check = find('status_check:i1', [interviewOf()], later);
    expect(check?.state).toBe('sent');
    expect(localTimes(check).opens).toBe('2026-11-30T09:00');
    expect(states([interviewOf()], later)).not.toHaveProperty('promised_step:i1');
  });

  it('keeps its local hour over a clock change, while a thank-you keeps its 24 hours', () => {
    const interview = interviewOf({
      start: instant('2026-10-23T12:00:00Z'),
      end: instant('2026-10-24T12:00:00Z'),
    });
    expect(localTimes(find('thank_you:i1:priya', [interview])).due).toBe('2026-10-25T13:00');
    expect(localTimes(find('status_check:i1', [interview])).due).toBe('2026-11-09T09:00');
    const friday = interviewOf({ end: instant('2026-10-23T12:00:00Z') });
    expect(localTimes(find('status_check:i1', [friday])).opens).toBe('2026-10-30T14:00');
  });
});

describe('a second check', () => {
  const sent = sentOf('status_check:i1', '2026-12-01T14:30:00Z');

  it('is planned only once the status check was sent', () => {
    expect(states([interviewOf()])).not.toHaveProperty('second_check:i1');
    expect(localTimes(find('second_check:i1', [interviewOf()], [sent]))).toMatchObject({
      opens: '2026-12-08T15:30',
      due: '2026-12-15T15:30',
    });
  });

  it('is the last: two unanswered are enough', () => {
    const events = [sent, sentOf('second_check:i1', '2026-12-08T15:00:00Z')];
    expect(states([interviewOf()], events)).toEqual({
      'thank_you:i1:priya': 'withdrawn',
      'thank_you:i1:tomas': 'planned',
      'status_check:i1': 'sent',
      'second_check:i1': 'sent',
    });
  });

  it('counts from the first time the check was sent, keeps its distance from the last', () => {
    const again = (at: string) => ({ ...sent, id: 'again', at: instant(at) });
    const opening = (at: string) =>
      localTimes(find('second_check:i1', [interviewOf()], [again(at), sent])).opens;
    expect(opening('2026-12-03T14:30:00Z')).toBe('2026-12-08T15:30');
    expect(opening('2026-12-04T14:30:00Z')).toBe('2026-12-09T15:30');
  });

  it('waits for a promise made since', () => {
    const promise = promiseOf('2026-12-11', { at: '2026-12-02T09:00:00Z' });
    const waiting = find('second_check:i1', [interviewOf()], [sent, promise]);
    expect(localTimes(waiting).opens).toBe('2026-12-14T09:00');
  });

  it('is not planned when the policy allows one check only', () => {
    const policy = { ...consensus, limit: { ...consensus.limit, checks: 1 } };
    const keys = plan(factsOf([interviewOf()], [sent]), policy, weekdays).map(({ key }) => key);
    expect(keys).not.toContain('second_check:i1');
  });

  it('does not follow a check that was skipped', () => {
    const skip = {
      kind: 'skip' as const,
      id: 's',
      at: instant('2026-12-01T10:00:00Z'),
      followUpKey: 'status_check:i1',
    };
    expect(states([interviewOf()], [skip])).toMatchObject({ 'status_check:i1': 'skipped' });
    expect(states([interviewOf()], [skip])).not.toHaveProperty('second_check:i1');
  });
});

describe('a reply', () => {
  it('withdraws an unsent check and starts the silence anew under a new key', () => {
    const parts: Parts = [[interviewOf()], [replyOf('2026-11-26T10:00:00Z')]];
    expect(states(...parts)).toMatchObject({
      'status_check:i1': 'withdrawn',
      'status_check:i1:r1': 'planned',
    });
    expect(localTimes(find('status_check:i1:r1', ...parts)).opens).toBe('2026-12-03T11:00');
    expect(find('status_check:i1', ...parts)?.reasons[0]).toMatchObject({ rule: 'reply/resets' });
  });

  it('answers a check that was sent', () => {
    const events = [
      sentOf('status_check:i1', '2026-12-01T14:30:00Z'),
      replyOf('2026-12-02T10:00:00Z'),
    ];
    expect(states([interviewOf()], events)).toMatchObject({
      'status_check:i1': 'answered',
      'second_check:i1': 'withdrawn',
      'status_check:i1:r1': 'planned',
    });
  });

  it('opens nothing where nothing was pending, unless it brings a promise', () => {
    const events = [
      sentOf('status_check:i1', '2026-12-01T14:30:00Z'),
      sentOf('second_check:i1', '2026-12-08T15:00:00Z'),
      replyOf('2026-12-09T10:00:00Z'),
    ];
    expect(states([interviewOf()], events)).not.toHaveProperty('status_check:i1:r1');
    const promised = [...events, promiseOf('2026-12-18', { at: '2026-12-09T10:00:00Z' })];
    expect(states([interviewOf()], promised)).toMatchObject({ 'status_check:i1:r1': 'planned' });
    expect(localTimes(find('status_check:i1:r1', [interviewOf()], promised)).opens).toBe(
      '2026-12-21T09:00',
    );
  });

  it('before the interview ended changes nothing', () => {
    expect(states([interviewOf()], [replyOf('2026-11-23T10:00:00Z')])).toEqual(
      states([interviewOf()]),
    );
  });
});

describe('the next round', () => {
  const second = interviewOf({
    id: 'i2',
    round: 2,
    start: instant('2026-12-03T13:00:00Z'),
    end: instant('2026-12-03T14:00:00Z'),
    recordedAt: instant('2026-11-27T10:00:00Z'),
  });

  it('withdraws the open checks of the round before and brings its own', () => {
    const after = find('status_check:i1', [interviewOf(), second]);
    expect(after?.state).toBe('withdrawn');
    expect(after?.reasons[0]).toMatchObject({
      rule: 'round/supersedes',
      text: 'round 2 was scheduled',
    });
    expect(states([interviewOf(), second])).toMatchObject({
      'thank_you:i1:priya': 'planned',
      'thank_you:i2:priya': 'planned',
      'status_check:i2': 'planned',
    });
  });

  it('recorded with the reply that announced it leaves one withdrawn check only', () => {
    const checks = Object.entries(
      states([interviewOf(), second], [replyOf('2026-11-27T10:00:00Z')]),
    );
    expect(checks.filter(([key]) => key.startsWith('status_check:i1'))).toEqual([
      ['status_check:i1', 'withdrawn'],
    ]);
  });

  it('is the one with the higher number, though it was held earlier', () => {
    const earlier = { ...second, start: instant('2026-11-23T13:00:00Z') };
    expect(states([earlier, interviewOf()])).toMatchObject({ 'status_check:i1': 'withdrawn' });
  });

  it('once cancelled gives the round before its check back', () => {
    const cancelled = { ...second, state: 'cancelled' as const };
    expect(states([interviewOf(), cancelled])).toMatchObject({
      'status_check:i1': 'planned',
      'status_check:i2': 'withdrawn',
    });
  });
});

it('keeps the four moments in order though the numbers of a policy contradict each other', () => {
  const odd = { ...consensus, thankYou: { notBeforeHours: 30, dueHours: 24, latestHours: 2 } };
  const [thanks] = plan(factsOf([interviewOf()]), odd, weekdays).filter(
    ({ kind }) => kind === 'thank_you',
  );
  const opens = '2026-11-25T21:30';
  expect(localTimes(thanks)).toEqual({ opens, suggested: opens, due: opens, latest: opens });
});

it('falls back to calendar days where nobody ever works', () => {
  const closed = calendarOf({ weekend: [1, 2, 3, 4, 5, 6, 7] });
  const openings = (...events: Parts[1] & object) =>
    plan(factsOf([interviewOf()], events), consensus, closed)
      .filter(({ kind }) => kind === 'status_check')
      .map((check) => localTimes(check).opens);
  expect(openings()).toEqual(['2026-12-01T15:30']);
  const late = sentOf('thank_you:i1:priya', '2026-11-27T10:00:00Z');
  expect(openings(promiseOf('2026-11-25'), late)).toEqual(['2026-11-30T11:00']);
});

it('throws for a zone nobody knows', () => {
  expect(() => planOf([interviewOf({ zone: 'Mars/Olympus' })])).toThrow(RangeError);
});
