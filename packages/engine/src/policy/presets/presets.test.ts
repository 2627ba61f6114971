import { describe, expect, it } from 'vitest';
import type { Event } from '../../facts.js';
import { factsOf, instant, interviewOf, promiseOf, sentOf } from '../../testing/facts.js';
import { localTimes } from '../../testing/localTimes.js';
import { weekdays } from '../../timing/calendar/workingCalendar.js';
import { judgeMoment } from '../../timing/judgeMoment.js';
import { plan } from '../../timing/plan.js';
import type { Preset } from './preset.js';
import { presets } from './presets.js';

// The interview ended on Tuesday 24 November 2026 at 15:30 in Berlin. Every test stands for a sentence of the guide the
// preset is named after.
const of = (id: Preset['id']) => {
  const { policy } = presets.find((each) => each.id === id) as Preset;
  const followUps = (...events: Event[]) =>
    plan(factsOf([interviewOf()], events), policy, weekdays);
  const times = (key: string, ...events: Event[]) =>
    localTimes(followUps(...events).find((each) => each.key === key));
  const kinds = (...events: Event[]) => followUps(...events).map(({ kind }) => kind);
  return { policy, followUps, times, kinds };
};
const checked = sentOf('status_check:i1', '2026-12-08T09:00:00Z');

describe('best-practices', () => {
  const { times, kinds, followUps } = of('best-practices');

  it('wants the thank-you out within a day of the interview', () => {
    expect(times('thank_you:i1:priya').due).toBe('2026-11-25T15:30');
  });
  it('allows a letter or a handwritten note as well', () => {
    expect(followUps()[0]?.beside).toEqual(['post']);
  });
  it('lets one ask about the application when a week or two have passed without a word', () => {
    expect(times('status_check:i1')).toMatchObject({
      opens: '2026-12-01T15:30',
      due: '2026-12-08T15:30',
    });
  });
  it('asks for patience after that: nothing further is planned', () => {
    expect(kinds(checked)).not.toContain('second_check');
  });
  it('respects what the interviewer prefers', () => {
    const { policy } = of('best-practices');
    const wish: Event = {
      ...{ kind: 'preference', id: 'w', at: instant('2026-11-24T14:00:00Z') },
      ...{ personId: 'priya', wish: 'no_calls' },
    };
    const facts = factsOf([interviewOf()], [wish]);
    const thanks = plan(facts, policy, weekdays).find(({ recipientId }) => recipientId === 'priya');
    const call = thanks && { ...thanks, channel: 'phone' as const };
    const at = instant('2026-11-25T09:00:00Z');
    expect(call && judgeMoment(call, facts, policy, weekdays, at)).toMatchObject([
      { ruleId: 'channel-preference', blocking: true },
    ]);
  });
});

describe('tips', () => {
  const { times, kinds, followUps } = of('tips');

  it('wants one to each interviewer rather than one to all', () => {
    const thanks = followUps().filter(({ kind }) => kind === 'thank_you');
    expect(thanks.map(({ recipientId }) => recipientId)).toEqual(['priya', 'tomas']);
  });
  it('sends it right after the interview', () => {
    expect(times('thank_you:i1:priya').suggested).toBe('2026-11-24T15:30');
  });
  it('calls it late when more than a day or two have gone by', () => {
    expect(times('thank_you:i1:priya').latest).toBe('2026-11-26T15:30');
  });
  it('prefers e-mail as the quicker way, with a card possible beside it', () => {
    expect(followUps()[0]).toMatchObject({ channel: 'email', beside: ['post'] });
  });
  it('waits for several days, or weeks, before the next word', () => {
    expect(times('status_check:i1')).toMatchObject({
      opens: '2026-11-30T09:00',
      due: '2026-12-15T15:30',
    });
  });
  it('moves on when one or two follow-ups brought no answer', () => {
    const twice = sentOf('second_check:i1', '2026-12-16T09:00:00Z');
    expect(kinds(checked, twice).filter((kind) => kind.endsWith('_check'))).toHaveLength(2);
    expect(followUps(checked, twice).find(({ moveOnAt }) => moveOnAt)?.kind).toBe('second_check');
  });
});

describe('etiquette', () => {
  const { times, followUps, policy } = of('etiquette');

  it('thanks within a day', () => {
    expect(times('thank_you:i1:priya').due).toBe('2026-11-25T15:30');
  });
  it('asks once the time in which they wanted to be heard has passed', () => {
    expect(times('status_check:i1', promiseOf('2026-12-01')).opens).toBe('2026-12-02T09:00');
  });
  it('asks as well when a second interview was announced and did not come about', () => {
    const promised = promiseOf('2026-12-01', { what: 'next_step' });
    expect(times('promised_step:i1', promised).opens).toBe('2026-12-02T09:00');
  });
  it('sends what was mentioned in the interview: samples, a portfolio', () => {
    const at = instant('2026-11-24T14:30:00Z');
    const materials: Event = { kind: 'materials', id: 'm', at, interviewId: 'i1' };
    expect(times('materials:i1:m', materials).due).toBe('2026-11-25T15:30');
  });
  it('thanks anew in each round', () => {
    const later = { start: instant('2026-12-03T13:00:00Z'), end: instant('2026-12-03T14:00:00Z') };
    const second = interviewOf({ id: 'i2', round: 2, ...later });
    const keys = plan(factsOf([interviewOf(), second]), policy, weekdays).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['thank_you:i1:priya', 'thank_you:i2:priya']));
  });
  it('does not shower them with messages: it is slower than the default everywhere else', () => {
    expect(times('status_check:i1').opens).toBe('2026-12-04T15:30');
    expect(times('second_check:i1', checked).opens).toBe('2026-12-18T10:00');
    const check = followUps(checked).find(({ kind }) => kind === 'second_check');
    const facts = factsOf([interviewOf()], [checked]);
    const at = instant('2026-12-14T09:00:00Z');
    expect(check && judgeMoment(check, facts, policy, weekdays, at)).toMatchObject([
      { ruleId: 'too-soon-after-last' },
    ]);
  });
});

describe('quick-guide', () => {
  const { times, kinds, followUps } = of('quick-guide');

  it('holds a thank-you for common courtesy: everyone gets one', () => {
    expect(kinds().filter((kind) => kind === 'thank_you')).toHaveLength(2);
  });
  it('asks when more than two days have passed since they wanted to be in touch', () => {
    expect(times('status_check:i1', promiseOf('2026-11-30')).opens).toBe('2026-12-03T09:00');
  });
  it('asks when nothing has come for over a week', () => {
    expect(times('status_check:i1').opens).toBe('2026-12-01T15:30');
  });
  it('stays digital: post comes too late', () => {
    expect(followUps().every(({ beside }) => beside === undefined)).toBe(true);
  });
  it('has a short word more when a couple of days brought nothing, though one is usually enough', () => {
    expect(times('second_check:i1', checked).opens).toBe('2026-12-10T10:00');
  });
});

describe('power', () => {
  const { times, followUps } = of('power');

  it('thanks on the second day: in time, yet not over-eager', () => {
    expect(times('thank_you:i1:priya')).toEqual({
      opens: '2026-11-25T15:30',
      suggested: '2026-11-25T15:30',
      due: '2026-11-26T15:30',
      latest: '2026-11-26T15:30',
    });
  });
  it('takes a message or a note', () => {
    expect(followUps()[0]).toMatchObject({ channel: 'email', beside: ['post'] });
  });
  it('keeps the door open to people, though the position went to somebody else', () => {
    const at = instant('2026-12-10T10:00:00Z');
    const no: Event = { kind: 'outcome', id: 'o', at, result: 'rejected' };
    expect(times('outcome_thanks:i1:o', no).due).toBe('2026-12-12T11:00');
    expect(times('keep_in_touch:i1:priya', no).opens).toBe('2027-02-08T11:00');
  });
});

it('is six policies, told apart by id', () => {
  expect(presets.map(({ id }) => id)).toEqual([
    'consensus',
    'best-practices',
    'tips',
    'etiquette',
    'quick-guide',
    'power',
  ]);
});
