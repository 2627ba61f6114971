import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { arbitraryFacts } from '../../testing/arbitraryFacts.js';
import { factsOf, instant, interviewOf, promiseOf } from '../../testing/facts.js';
import { weekdays } from '../calendar/workingCalendar.js';
import { plan } from '../plan.js';
import { notOvertaken } from './notOvertaken.js';
import { planReminders } from './planReminders.js';
import { remindersFor } from './remindersFor.js';
import { stillToRing } from './stillToRing.js';

const reader = { zone: 'Europe/Berlin', quiet: { from: 21, to: 8 } };
const followUps = plan(factsOf([interviewOf()]), consensus, weekdays);
const budget = (perDay: number) => ({
  ...consensus,
  reminders: { ...consensus.reminders, perDay },
});
const rings = (perDay: number) =>
  planReminders(followUps, reader, budget(perDay))
    .filter(({ at }) => at.toString() < '2026-11-26')
    .map(({ at, reminders }) => `${at} ${reminders.map(({ kind }) => kind).join(' ')}`);

it('rings together what the budget of a day does not allow apart, at the time of the later one', () => {
  expect(rings(4)).toEqual([
    '2026-11-24T15:30:00Z opened',
    '2026-11-24T15:30:00Z opened',
    '2026-11-25T10:30:00Z before_due',
    '2026-11-25T10:30:00Z before_due',
    '2026-11-25T14:31:00Z overdue',
    '2026-11-25T14:31:00Z overdue',
  ]);
  expect(rings(2)).toEqual([
    '2026-11-24T15:30:00Z opened',
    '2026-11-24T15:30:00Z opened',
    '2026-11-25T10:30:00Z before_due before_due',
    '2026-11-25T14:31:00Z overdue overdue',
  ]);
  expect(rings(1)).toEqual([
    '2026-11-24T15:30:00Z opened opened',
    '2026-11-25T14:31:00Z before_due before_due overdue overdue',
  ]);
});

it('keeps the budget of each of the reader’s days, drops nothing and is early for nothing', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata');
  const perDay = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(arbitraryFacts, zone, perDay, (facts, here, most) => {
      const own = { ...reader, zone: here };
      const planned = plan(facts, consensus, weekdays);
      const nudges = planReminders(planned, own, budget(most));
      const days = new Map<string, number>();
      for (const { at, until, reminders } of nudges) {
        const day = at.toZonedDateTimeISO(here).toPlainDate().toString();
        days.set(day, (days.get(day) ?? 0) + 1);
        expect(Temporal.Instant.compare(until, at)).toBeGreaterThanOrEqual(0);
        for (const each of reminders) {
          expect(Temporal.Instant.compare(at, each.at)).toBeGreaterThanOrEqual(0);
        }
      }
      expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(most);
      const single = planned.flatMap((each) => remindersFor(each, own, budget(most)));
      expect(nudges.flatMap(({ reminders }) => reminders)).toHaveLength(single.length);
    }),
    { numRuns: 150 },
  );
});

it('does not ring again for what has rung, unless its follow-up has moved to later', () => {
  const remindersOf = (...events: Parameters<typeof factsOf>[1] & object) =>
    plan(factsOf([interviewOf()], events), consensus, weekdays)
      .filter(({ kind }) => kind === 'status_check')
      .flatMap((check) => remindersFor(check, reader, consensus));
  const before = remindersOf();
  const [opened] = before;
  const rung = opened ? [opened] : [];
  expect(stillToRing(before, rung).map(({ kind }) => kind)).toEqual(['before_due', 'overdue']);
  const later = remindersOf(promiseOf('2026-12-18', { at: '2026-12-02T09:00:00Z' }));
  expect(stillToRing(later, rung)).toEqual(later);
  const earlier = [{ ...before[0], at: instant('2026-11-30T08:00:00Z') } as (typeof before)[0]];
  expect(stillToRing(earlier, rung)).toEqual([]);
});

it('lets only the last ring of what has passed, and all that is to come', () => {
  const [thanks] = followUps;
  const reminders = thanks ? remindersFor(thanks, reader, consensus) : [];
  const [opened, beforeDue, overdue] = reminders;
  const still = (now: string) => notOvertaken(reminders, instant(now));
  expect(still('2026-11-24T15:00:00Z')).toEqual([opened, beforeDue, overdue]);
  expect(still('2026-11-24T15:30:00Z')).toEqual([opened, beforeDue, overdue]);
  expect(still('2026-11-25T10:29:59Z')).toEqual([opened, beforeDue, overdue]);
  expect(still('2026-11-25T10:30:00Z')).toEqual([beforeDue, overdue]);
  expect(still('2026-12-25T10:30:00Z')).toEqual([overdue]);
});
