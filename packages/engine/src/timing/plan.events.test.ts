import { describe, expect, it } from 'vitest';
import type { Event, Outcome, Wish } from '../facts.js';
import { consensus } from '../policy/consensus.js';
import {
  day,
  factsOf,
  ines,
  instant,
  interviewOf,
  promiseOf,
  replyOf,
  sentOf,
} from '../testing/facts.js';
import { localTimes } from '../testing/localTimes.js';
import { weekdays } from './calendar/workingCalendar.js';
import { plan } from './plan.js';

const planOf = (events: Event[], interviews = [interviewOf()]) =>
  plan(factsOf(interviews, events), consensus, weekdays);
const find = (key: string, events: Event[], interviews = [interviewOf()]) =>
  planOf(events, interviews).find((each) => each.key === key);
const states = (events: Event[], interviews = [interviewOf()]) =>
  Object.fromEntries(planOf(events, interviews).map(({ key, state }) => [key, state]));

const at = (text: string) => instant(text);
const outcome = (result: Outcome, when = '2026-12-10T10:00:00Z', id = 'o'): Event => ({
  ...{ kind: 'outcome', id, at: at(when), result },
});
const wish = (personId: string, of: Wish, when = '2026-11-24T14:00:00Z'): Event => ({
  ...{ kind: 'preference', id: `${personId} ${of}`, at: at(when), personId, wish: of },
});
const contact = (when = '2026-11-25T10:00:00Z'): Event => ({
  ...{ kind: 'hiring_contact', id: 'h', at: at(when), person: ines },
});
const materials = (more: object = {}): Event => ({
  ...{ kind: 'materials', id: 'm', at: at('2026-11-24T14:00:00Z'), interviewId: 'i1', ...more },
});
const secondRound = interviewOf({
  ...{ id: 'i2', round: 2, recordedAt: at('2026-12-14T10:00:00Z') },
  ...{ start: at('2026-12-16T13:00:00Z'), end: at('2026-12-16T14:00:00Z') },
});

describe('what the candidate promised to send', () => {
  it('is due at the end of the promised day, best sent at the first working hour', () => {
    const promised = find('materials:i1:m', [materials({ by: day('2026-11-27') })]);
    expect(localTimes(promised)).toEqual({
      opens: '2026-11-24T15:30',
      suggested: '2026-11-24T15:30',
      due: '2026-11-27T17:00',
      latest: '2026-11-28T17:00',
    });
    expect(promised).toMatchObject({ recipientId: 'priya', kind: 'materials', state: 'planned' });
  });

  it('is due with the thank-you when no day was named, and goes to whom it was promised', () => {
    const promised = find('materials:i1:m', [materials({ recipientId: 'tomas' })]);
    expect(promised?.recipientId).toBe('tomas');
    expect(localTimes(promised).due).toBe('2026-11-25T15:30');
  });

  it('is sent once it was, and not wanted any more after a no', () => {
    const sent = sentOf('materials:i1:m', '2026-11-25T10:00:00Z');
    expect(states([materials(), sent])).toMatchObject({ 'materials:i1:m': 'sent' });
    expect(states([materials(), outcome('rejected')])).toMatchObject({
      'materials:i1:m': 'withdrawn',
    });
  });
});

describe('an outcome', () => {
  it('of no gets one gracious thank-you and withdraws everything else', () => {
    expect(states([outcome('rejected')])).toEqual({
      'thank_you:i1:priya': 'withdrawn',
      'thank_you:i1:tomas': 'withdrawn',
      'status_check:i1': 'withdrawn',
      'outcome_thanks:i1:o': 'planned',
      'keep_in_touch:i1:priya': 'planned',
    });
    expect(localTimes(find('outcome_thanks:i1:o', [outcome('rejected')]))).toEqual({
      opens: '2026-12-10T11:00',
      suggested: '2026-12-10T11:00',
      due: '2026-12-12T11:00',
      latest: '2026-12-19T11:00',
    });
    expect(find('status_check:i1', [outcome('rejected')])?.reasons[0]).toMatchObject({
      rule: 'reply/resets',
      text: 'they said no',
    });
  });

  it('of an offer is acknowledged within a day; the thank-yous stay', () => {
    const offered = states([outcome('offer', '2026-11-25T08:00:00Z')]);
    expect(offered).toMatchObject({
      'offer_reply:i1:o': 'planned',
      'thank_you:i1:tomas': 'planned',
      'status_check:i1': 'withdrawn',
    });
    expect(Object.keys(offered)).not.toContain('keep_in_touch:i1:priya');
    const events = [outcome('offer', '2026-11-25T08:00:00Z')];
    expect(localTimes(find('offer_reply:i1:o', events)).due).toBe('2026-11-26T09:00');
  });

  it('takes the place of an earlier one that was not answered', () => {
    const both = [outcome('offer'), outcome('accepted', '2026-12-11T10:00:00Z', 'yes')];
    expect(states(both)).toMatchObject({ 'offer_reply:i1:o': 'withdrawn' });
    const answered = sentOf('offer_reply:i1:o', '2026-12-10T12:00:00Z');
    expect(states([...both, answered])).toMatchObject({ 'offer_reply:i1:o': 'sent' });
  });

  it('brings an optional word after two months, and for the hired only to whom they chose', () => {
    const touch = find('keep_in_touch:i1:priya', [outcome('rejected')]);
    expect(localTimes(touch)).toMatchObject({ opens: '2027-02-08T11:00', due: '2027-02-22T11:00' });
    const keep: Event = {
      ...{ kind: 'worth_keeping', id: 'k', at: at('2026-12-11T10:00:00Z'), personId: 'tomas' },
    };
    const touches = (events: Event[]) =>
      Object.keys(states(events)).filter((key) => key.startsWith('keep_in_touch'));
    expect(touches([outcome('accepted')])).toEqual([]);
    expect(touches([outcome('accepted'), keep])).toEqual(['keep_in_touch:i1:tomas']);
    expect(touches([outcome('withdrawn'), keep])).toHaveLength(2);
  });

  it('does not stand in the way of a round that was arranged after it', () => {
    expect(states([outcome('rejected')], [interviewOf(), secondRound])).toMatchObject({
      'status_check:i1': 'withdrawn',
      'thank_you:i2:priya': 'planned',
      'status_check:i2': 'planned',
      'keep_in_touch:i1:priya': 'withdrawn',
    });
  });
});

describe('people', () => {
  it('who are the hiring contact are asked from then on; what was sent stays with whom it went to', () => {
    expect(find('status_check:i1', [contact()])?.recipientId).toBe('ines');
    const sent = sentOf('status_check:i1', '2026-12-02T10:00:00Z');
    const later = [sent, contact('2026-12-03T10:00:00Z')];
    expect(find('status_check:i1', later)?.recipientId).toBe('priya');
    expect(find('second_check:i1', later)?.recipientId).toBe('ines');
  });

  it('are asked even where the panel is not known', () => {
    const nobody = [interviewOf({ panel: [] })];
    expect(states([], nobody)).toEqual({});
    expect(states([contact()], nobody)).toEqual({ 'status_check:i1': 'planned' });
  });

  it('who want no contact get nothing, and others are asked in their place', () => {
    const silent = [wish('priya', 'no_contact')];
    expect(states(silent)).toMatchObject({
      'thank_you:i1:priya': 'withdrawn',
      'thank_you:i1:tomas': 'planned',
    });
    expect(find('thank_you:i1:priya', silent)?.reasons[0]).toMatchObject({
      rule: 'channel/preference',
      text: 'they asked not to be contacted',
    });
    expect(find('status_check:i1', silent)?.recipientId).toBe('tomas');
    const again = [...silent, wish('priya', 'none', '2026-11-25T14:00:00Z')];
    expect(states(again)).toMatchObject({ 'thank_you:i1:priya': 'planned' });
  });

  it('who want e-mail only are not offered a handwritten note', () => {
    const events = [wish('priya', 'email_only')];
    expect(find('thank_you:i1:priya', events)?.beside).toBeUndefined();
    expect(find('thank_you:i1:tomas', events)?.beside).toEqual(['post']);
  });
});

describe('an interview', () => {
  const moved = (id: string, start: string, when: string): Event => ({
    ...{ kind: 'moved', id, at: at(when), interviewId: 'i1' },
    ...{ start: at(start), end: at(start).add({ hours: 1 }) },
  });
  const cancelled: Event = {
    ...{ kind: 'cancelled', id: 'c', at: at('2026-11-23T10:00:00Z'), interviewId: 'i1' },
  };

  it('that was moved moves everything, under the same keys', () => {
    const events = [
      moved('m2', '2026-12-01T09:00:00Z', '2026-11-23T09:00:00Z'),
      moved('m1', '2026-11-30T09:00:00Z', '2026-11-22T09:00:00Z'),
    ];
    expect(Object.keys(states(events)).toSorted()).toEqual(Object.keys(states([])).toSorted());
    expect(localTimes(find('thank_you:i1:priya', events)).due).toBe('2026-12-02T11:00');
    expect(localTimes(find('status_check:i1', events)).opens).toBe('2026-12-08T11:00');
  });

  it('that was cancelled withdraws everything, until it gets a new date', () => {
    expect(new Set(Object.values(states([cancelled])))).toEqual(new Set(['withdrawn']));
    const back = moved('m', '2026-12-01T09:00:00Z', '2026-11-24T09:00:00Z');
    expect(new Set(Object.values(states([back, cancelled])))).toEqual(new Set(['planned']));
  });

  it('that ended later than arranged counts from when it really ended', () => {
    const held: Event = {
      ...{ kind: 'held', id: 'h', at: at('2026-11-24T16:00:00Z'), interviewId: 'i1' },
      end: at('2026-11-24T15:15:00Z'),
    };
    expect(localTimes(find('thank_you:i1:priya', [held])).due).toBe('2026-11-25T16:15');
  });
});

describe('a thank-you that was never sent', () => {
  it('folds into the check: by time, and by the check that was sent', () => {
    expect(find('thank_you:i1:tomas', [])?.foldsAt?.toString()).toBe('2026-12-01T14:30:00Z');
    const sent = sentOf('status_check:i1', '2026-12-02T10:00:00Z');
    expect(states([sent])).toMatchObject({
      'thank_you:i1:priya': 'withdrawn',
      'thank_you:i1:tomas': 'planned',
    });
    expect(find('thank_you:i1:priya', [sent])?.reasons[0]).toMatchObject({
      rule: 'thank-you/latest',
      text: 'it was folded into the check that was sent',
    });
  });

  it('is not folded before it is late, though the check opens sooner', () => {
    const hasty = { ...consensus, status: { ...consensus.status, afterPromiseDays: 0 } };
    const facts = factsOf([interviewOf()], [promiseOf('2026-11-24')]);
    const [thanks] = plan(facts, hasty, weekdays);
    expect(thanks?.foldsAt?.toString()).toBe('2026-11-26T14:30:00Z');
  });
});

describe('moving on', () => {
  const checks = [
    sentOf('status_check:i1', '2026-12-01T14:30:00Z'),
    sentOf('second_check:i1', '2026-12-08T15:00:00Z'),
  ];

  it('is two weeks after the last check, over Christmas as well', () => {
    const last = find('second_check:i1', checks);
    expect(last?.moveOnAt?.toString()).toBe('2026-12-22T15:00:00Z');
    expect(last?.reasons.at(-1)).toMatchObject({
      rule: 'move-on',
      text: '14 days without an answer to the last check mean to move on',
    });
  });

  it('is off the table after any word, and while a second check is still to come', () => {
    const none = (events: Event[]) => planOf(events).every(({ moveOnAt }) => !moveOnAt);
    expect(none(checks.slice(0, 1))).toBe(true);
    expect(none([...checks, replyOf('2026-12-10T10:00:00Z')])).toBe(true);
    expect(none([...checks, outcome('rejected')])).toBe(true);
  });
});

describe('a pin', () => {
  const pin = (to?: string, id = 'p', when = '2026-11-25T10:00:00Z'): Event => ({
    ...{ kind: 'pin', id, at: at(when), followUpKey: 'status_check:i1' },
    ...(to ? { to: at(to) } : {}),
  });

  it('sets the moment, and the due time when that would have been before', () => {
    expect(localTimes(find('status_check:i1', [pin('2026-12-03T09:00:00Z')]))).toMatchObject({
      opens: '2026-12-01T15:30',
      suggested: '2026-12-03T10:00',
      due: '2026-12-08T15:30',
    });
    expect(localTimes(find('status_check:i1', [pin('2026-12-10T09:00:00Z')]))).toMatchObject({
      suggested: '2026-12-10T10:00',
      due: '2026-12-10T10:00',
    });
  });

  it('does not open anything sooner, and can be taken out', () => {
    const early = find('status_check:i1', [pin('2026-11-26T09:00:00Z')]);
    expect(localTimes(early).suggested).toBe('2026-12-01T15:30');
    expect(early?.reasons.map(({ text }) => text)).toContain(
      'Thursday 10:00 was chosen for it, but it opens Tuesday 15:30',
    );
    const out = [pin('2026-12-03T09:00:00Z'), pin(undefined, 'q', '2026-11-26T10:00:00Z')];
    expect(localTimes(find('status_check:i1', out)).suggested).toBe('2026-12-01T15:30');
  });
});

it('a message outside the plan keeps its distance too, to whom it went', () => {
  const opening = (recipientId: string) => {
    const note: Event = {
      ...{ kind: 'sent', id: 'n', at: at('2026-11-30T09:00:00Z'), followUpKey: 'a note' },
      ...{ channel: 'email', recipientId },
    };
    return localTimes(find('status_check:i1', [note])).opens;
  };
  expect(opening('priya')).toBe('2026-12-03T10:00');
  expect(opening('tomas')).toBe('2026-12-01T15:30');
});
