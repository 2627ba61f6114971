import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { arbitraryFacts } from '../../testing/arbitraryFacts.js';
import { factsOf, instant, interviewOf } from '../../testing/facts.js';
import { weekdays } from '../calendar/workingCalendar.js';
import type { FollowUp } from '../followUp.js';
import { plan } from '../plan.js';
import { remindersFor } from './remindersFor.js';
import { snoozed } from './snoozed.js';

const thanks = plan(factsOf([interviewOf()]), consensus, weekdays)[0] as FollowUp;
const berlin = { zone: 'Europe/Berlin', quiet: { from: 21, to: 8 } };
/** opened 24 Nov 15:30, before_due 25 Nov 10:30, overdue 25 Nov 14:31, all in UTC. */
const reminders = remindersFor(thanks, berlin, consensus);
const rings = (until?: string) =>
  snoozed(reminders, { until: until ? instant(until) : undefined }, berlin).map(
    ({ kind, at }) => `${kind} ${at}`,
  );

it('lets what was put off ring at its new time, and leaves what comes later', () => {
  expect(rings('2026-11-24T16:30:00Z')).toEqual([
    'opened 2026-11-24T16:30:00Z',
    'before_due 2026-11-25T10:30:00Z',
    'overdue 2026-11-25T14:31:00Z',
  ]);
});

it('makes one of several, the most urgent', () => {
  expect(rings('2026-11-25T11:00:00Z')).toEqual([
    'before_due 2026-11-25T11:00:00Z',
    'overdue 2026-11-25T14:31:00Z',
  ]);
});

it('lets the last ring again, in use until it does', () => {
  expect(rings('2026-11-30T12:00:00Z')).toEqual(['overdue 2026-11-30T12:00:00Z']);
  const [last] = snoozed(reminders, { until: instant('2026-11-30T12:00:00Z') }, berlin);
  expect(last?.until.toString()).toBe('2026-11-30T12:00:00Z');
});

it('defers to the end of the quiet hours, and joins what rings then', () => {
  expect(rings('2026-11-24T22:00:00Z')[0]).toBe('opened 2026-11-25T07:00:00Z');
  const tokyo = { ...berlin, zone: 'Asia/Tokyo' };
  const early = snoozed(
    remindersFor(thanks, tokyo, consensus),
    { until: instant('2026-11-25T18:00:00Z') },
    tokyo,
  );
  expect(early.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['overdue 2026-11-25T23:00:00Z']);
});

it('changes nothing for who has put off nothing, or until before the first', () => {
  expect(snoozed(reminders, undefined, berlin)).toBe(reminders);
  expect(snoozed(reminders, { until: reminders[0]?.at }, berlin)).toEqual(reminders);
});

it('is silent for good once muted', () => {
  expect(rings()).toEqual([]);
});

it('is never early, drops nothing later, keeps the order and the quiet hours', () => {
  const hours = fc.integer({ min: 0, max: 23 });
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe');
  const minutes = fc.integer({ min: -3 * 24 * 60, max: 30 * 24 * 60 });
  fc.assert(
    fc.property(arbitraryFacts, zone, hours, hours, minutes, (facts, zone, from, to, late) => {
      const reader = { zone, quiet: { from, to } };
      for (const followUp of plan(facts, consensus, weekdays)) {
        const before = remindersFor(followUp, reader, consensus);
        const until = followUp.suggestedAt.add({ minutes: late });
        const after = snoozed(before, { until }, reader);
        const isPutOff = ({ at }: { at: Temporal.Instant }) =>
          Temporal.Instant.compare(at, until) < 0;
        expect(after.some(isPutOff)).toBe(false);
        expect(after.length > 0).toBe(before.length > 0);
        // The most urgent of all is never the one that is lost.
        expect(after.at(-1)?.kind).toBe(before.at(-1)?.kind);
        for (const kept of before.filter((each) => !isPutOff(each)))
          expect(after).toContainEqual(kept);
        expect(after.length).toBeLessThanOrEqual(before.filter((one) => !isPutOff(one)).length + 1);
        for (const [index, { at, until: useful }] of after.entries()) {
          const next = after[index + 1];
          if (next) expect(Temporal.Instant.compare(at, next.at)).toBeLessThan(0);
          expect(Temporal.Instant.compare(useful, at)).toBeGreaterThanOrEqual(0);
          const { hour } = at.toZonedDateTimeISO(zone);
          const quiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
          expect(quiet).toBe(false);
        }
      }
    }),
    { numRuns: 200 },
  );
});
