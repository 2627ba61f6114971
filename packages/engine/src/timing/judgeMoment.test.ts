import { describe, expect, it } from 'vitest';
import type { Channel, Event, Wish } from '../facts.js';
import { consensus } from '../policy/consensus.js';
import { factsOf, instant, interviewOf, promiseOf, sentOf } from '../testing/facts.js';
import { weekdays } from './calendar/workingCalendar.js';
import type { FollowUp } from './followUp.js';
import { judgeMoment } from './judgeMoment.js';
import { plan } from './plan.js';

function judge(key: string, at: string, events: Event[] = []) {
  const facts = factsOf([interviewOf()], events);
  const followUp = plan(facts, consensus, weekdays).find((each) => each.key === key);
  if (!followUp) throw new Error(`${key} is not planned`);
  return judgeMoment(followUp, facts, consensus, weekdays, instant(at)).map((finding) => ({
    ...finding,
    betterAt: finding.betterAt?.toString(),
  }));
}

it('has nothing against a good moment', () => {
  expect(judge('thank_you:i1:priya', '2026-11-25T09:00:00Z')).toEqual([]);
  expect(judge('status_check:i1', '2026-12-02T09:00:00Z')).toEqual([]);
});

it('stands against a thank-you before it opens', () => {
  expect(judge('thank_you:i1:priya', '2026-11-24T14:40:00Z')).toEqual([
    {
      ruleId: 'too-early',
      message: 'It is too early: this opens Tuesday 16:30 in Berlin.',
      betterAt: '2026-11-24T15:30:00Z',
      blocking: true,
    },
  ]);
});

it('stands against a check before the promised day is over, and before it opens', () => {
  const promise = [promiseOf('2026-12-04')];
  expect(judge('status_check:i1', '2026-12-04T22:59:00Z', promise)).toEqual([
    {
      ruleId: 'before-promise',
      message: 'They promised word by Friday 4 December; that day is not over yet.',
      betterAt: '2026-12-07T08:00:00Z',
      blocking: true,
    },
  ]);
  expect(judge('status_check:i1', '2026-12-04T23:00:00Z', promise)).toMatchObject([
    { ruleId: 'too-early' },
  ]);
});

it('stands against a check too soon after the last unanswered message', () => {
  const late = [promiseOf('2026-11-25'), sentOf('thank_you:i1:priya', '2026-11-27T10:00:00Z')];
  expect(judge('status_check:i1', '2026-11-30T09:00:00Z', late)).toEqual([
    {
      ruleId: 'too-soon-after-last',
      message: 'The last message to them is less than 3 working days old and unanswered.',
      betterAt: '2026-12-02T10:00:00Z',
      blocking: true,
    },
  ]);
});

it('notes what is late without standing in the way', () => {
  expect(judge('thank_you:i1:priya', '2026-11-27T09:00:00Z')).toMatchObject([
    { ruleId: 'late', blocking: false },
  ]);
  expect(judge('status_check:i1', '2026-12-09T09:00:00Z')).toMatchObject([
    { ruleId: 'late', message: 'This was due Tuesday 15:30 in Berlin.', blocking: false },
  ]);
});

it('names the hour where they are and a better one', () => {
  expect(judge('thank_you:i1:priya', '2026-11-24T17:40:00Z')).toEqual([
    {
      ruleId: 'outside-hours',
      message: 'In Berlin it is Tuesday 18:40. Better: Wednesday 09:00.',
      betterAt: '2026-11-25T08:00:00Z',
      blocking: false,
    },
  ]);
  expect(judge('status_check:i1', '2026-12-05T09:00:00Z')).toMatchObject([
    { betterAt: '2026-12-07T08:00:00Z' },
  ]);
});

describe('wishes', () => {
  const wish = (of: Wish): Event => ({
    ...{ kind: 'preference', id: 'w', at: instant('2026-11-24T14:00:00Z'), personId: 'priya' },
    wish: of,
  });
  const good = '2026-11-25T09:00:00Z';

  it('of no contact stand against any message, though the plan has withdrawn it', () => {
    expect(judge('thank_you:i1:priya', good, [wish('no_contact')])).toEqual([
      {
        ruleId: 'do-not-contact',
        message: 'They asked not to be contacted.',
        betterAt: undefined,
        blocking: true,
      },
    ]);
    expect(judge('thank_you:i1:tomas', good, [wish('no_contact')])).toEqual([]);
  });

  it('against a channel stand against that channel only, at whatever hour', () => {
    const facts = factsOf([interviewOf()], [wish('no_calls')]);
    const [thanks] = plan(facts, consensus, weekdays);
    const judged = (channel: Channel, at: string) =>
      judgeMoment({ ...(thanks as FollowUp), channel }, facts, consensus, weekdays, instant(at));
    expect(judged('email', good)).toEqual([]);
    expect(judged('phone', good)).toMatchObject([
      {
        ruleId: 'channel-preference',
        message: 'They asked not to be called.',
        blocking: true,
      },
    ]);
    expect(judged('phone', '2026-11-24T14:40:00Z').map(({ ruleId }) => ruleId)).toEqual([
      'channel-preference',
      'too-early',
    ]);
  });
});

describe('an act outside the plan', () => {
  const act = {
    ...{ kind: 'status_check' as const, interviewId: 'i1', recipientId: 'priya' },
    ...{ channel: 'phone' as const, zone: 'Europe/Berlin' },
  };
  const judged = (at: string, ...events: Event[]) =>
    judgeMoment(act, factsOf([interviewOf()], events), consensus, weekdays, instant(at));
  const checks = [
    sentOf('status_check:i1', '2026-12-02T10:00:00Z'),
    sentOf('second_check:i1', '2026-12-09T10:00:00Z'),
  ];

  it('is one too many when two checks are unanswered, and not after a word', () => {
    expect(judged('2026-12-16T10:00:00Z', ...checks)).toEqual([
      {
        ruleId: 'too-many',
        message: '2 checks went unanswered already: it is time to move on.',
        blocking: true,
      },
    ]);
    const word = { kind: 'reply' as const, id: 'r', at: instant('2026-12-10T10:00:00Z') };
    expect(judged('2026-12-16T10:00:00Z', ...checks, word)).toEqual([]);
  });

  it('keeps promises, distance and hours like any other', () => {
    expect(judged('2026-12-04T10:00:00Z', promiseOf('2026-12-04'))).toMatchObject([
      { ruleId: 'before-promise' },
    ]);
    const [check] = checks;
    expect(judged('2026-12-03T10:00:00Z', check as Event)).toMatchObject([
      { ruleId: 'too-soon-after-last', betterAt: instant('2026-12-07T10:00:00Z') },
    ]);
    expect(judged('2026-12-06T10:00:00Z')).toMatchObject([{ ruleId: 'outside-hours' }]);
  });
});

it('says nothing of what was already sent', () => {
  const key = 'thank_you:i1:priya';
  expect(judge(key, '2026-11-24T02:00:00Z', [sentOf(key, '2026-11-24T16:00:00Z')])).toEqual([]);
});
