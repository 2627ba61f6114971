import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { arbitraryFacts } from '../../testing/arbitraryFacts.js';
import { factsOf, interviewOf } from '../../testing/facts.js';
import { weekdays } from '../calendar/workingCalendar.js';
import type { FollowUp } from '../followUp.js';
import { plan } from '../plan.js';
import { remindersFor } from './remindersFor.js';

const thanks = plan(factsOf([interviewOf()]), consensus, weekdays)[0] as FollowUp;
const rings = (zone: string, quiet = { from: 21, to: 8 }, followUp = thanks) =>
  remindersFor(followUp, { zone, quiet }, consensus).map(
    ({ kind, at }) =>
      `${kind} ${at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })}`,
  );

it('rings when it is best sent, before it is due and just after', () => {
  expect(rings('Europe/Berlin')).toEqual([
    'opened 2026-11-24T16:30',
    'before_due 2026-11-25T11:30',
    'overdue 2026-11-25T15:31',
  ]);
});

it('defers what falls into the quiet hours of the reader', () => {
  expect(rings('Asia/Tokyo')).toEqual([
    'opened 2026-11-25T08:00',
    'before_due 2026-11-25T19:30',
    'overdue 2026-11-26T08:00',
  ]);
});

it('makes one nudge of those that quiet hours push together, the most urgent', () => {
  expect(rings('America/Los_Angeles')).toEqual([
    'opened 2026-11-24T08:00',
    'overdue 2026-11-25T08:00',
  ]);
});

it('leaves out the nudge before due within an hour of the first', () => {
  const hasty = { ...thanks, suggestedAt: thanks.dueAt.subtract({ hours: 4, minutes: 30 }) };
  expect(rings('Europe/Berlin', undefined, hasty)).toEqual([
    'opened 2026-11-25T11:00',
    'overdue 2026-11-25T15:31',
  ]);
});

it('knows quiet hours within a day, none, and until midnight', () => {
  expect(rings('Europe/Berlin', { from: 9, to: 12 })[1]).toBe('before_due 2026-11-25T12:00');
  expect(rings('Asia/Tokyo', { from: 0, to: 0 })[0]).toBe('opened 2026-11-25T00:30');
  expect(rings('Europe/Berlin', { from: 16, to: 24 })[0]).toBe('opened 2026-11-25T00:00');
});

it('tells the coach a day after it was due, in the coach’s own hours', () => {
  const coach = { zone: 'America/New_York', quiet: { from: 18, to: 9 }, role: 'coach' as const };
  expect(remindersFor(thanks, coach, consensus).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'coach 2026-11-26T14:30:00Z',
  ]);
  const early = { ...coach, zone: 'America/Los_Angeles' };
  expect(remindersFor(thanks, early, consensus)[0]?.at.toString()).toBe('2026-11-26T17:00:00Z');
});

it('rings once, and not for the coach, where a word is optional', () => {
  const touch = { ...thanks, kind: 'keep_in_touch' as const };
  expect(rings('Europe/Berlin', undefined, touch)).toHaveLength(1);
  const coach = { zone: 'Europe/Berlin', quiet: { from: 0, to: 0 }, role: 'coach' as const };
  expect(remindersFor(touch, coach, consensus)).toEqual([]);
});

it('does not ring for what has ended', () => {
  expect(rings('Europe/Berlin', undefined, { ...thanks, state: 'sent' })).toEqual([]);
});

it('does not ring overdue when it is too late anyway', () => {
  expect(
    rings('Europe/Berlin', undefined, { ...thanks, latestAt: thanks.dueAt }),
  ).not.toContainEqual(expect.stringContaining('overdue'));
});

it('keeps a deferred nudge of use until it rings', () => {
  const last = { ...thanks, latestAt: thanks.dueAt };
  const reader = { zone: 'Europe/Berlin', quiet: { from: 11, to: 18 } };
  const deferred = remindersFor(last, reader, consensus).at(-1);
  expect(deferred?.kind).toBe('before_due');
  expect(deferred?.until.toString()).toBe(deferred?.at.toString());
});

it('is never early, never in quiet hours, and never useless before it rings', () => {
  const hours = fc.integer({ min: 0, max: 23 });
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(arbitraryFacts, zone, hours, hours, (facts, zone, from, to) => {
      for (const followUp of plan(facts, consensus, weekdays)) {
        const reminders = remindersFor(followUp, { zone, quiet: { from, to } }, consensus);
        expect(reminders.length).toBe(
          followUp.state === 'planned' ? Math.max(1, reminders.length) : 0,
        );
        for (const { at, until } of reminders) {
          const { hour } = at.toZonedDateTimeISO(zone);
          const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
          expect(quiet).toBe(false);
          expect(Temporal.Instant.compare(at, followUp.suggestedAt)).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(until, at)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 200 },
  );
});
