import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Event, Facts } from '../facts.js';
import { dayNumberOf } from '../localTime/calendarDay.js';
import { consensus } from '../policy/consensus.js';
import { arbitraryFacts } from '../testing/arbitraryFacts.js';
import { factsOf, priya, tomas } from '../testing/facts.js';
import { addressee } from './addressee.js';
import { calendarOf, weekdays } from './calendar/workingCalendar.js';
import type { FollowUp } from './followUp.js';
import { isCheck, readKey } from './followUpKey.js';
import { historyOf } from './history.js';
import { placeOf } from './place.js';
import { plan } from './plan.js';
import { addWorkingDays } from './workingTime.js';

const isPlanned = ({ state }: FollowUp) => state === 'planned';
const planOf = (facts: Facts) => plan(facts, consensus, weekdays);
const written = (followUps: FollowUp[]) =>
  JSON.stringify(followUps.map(({ reasons, ...rest }) => rest));
const runs = { numRuns: 300 };

describe('whatever the facts', () => {
  it('no more checks of an application stand unanswered or planned than the limit', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const planned = planOf(facts).filter((each) => isCheck(each.kind) && isPlanned(each));
        if (planned.length === 0) return;
        const { checksSentAt } = historyOf(facts);
        const lastWord = lastWordIn(facts);
        const unanswered = [...checksSentAt].filter(([, at]) => at >= lastWord);
        expect(unanswered.length + planned.length).toBeLessThanOrEqual(consensus.limit.checks);
      }),
      runs,
    );
  });

  it('a planned check keeps three working days from everything that person has not answered', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const history = historyOf(facts);
        for (const check of planOf(facts)) {
          if (!isCheck(check.kind) || !isPlanned(check)) continue;
          const place = placeOf(check.zone, weekdays);
          const lastWord = history.replies.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
          const end = history.rounds.find(({ id }) => id === check.interviewId)?.end ?? 0;
          for (const { at, followUpKey } of history.sendings) {
            const key = readKey(followUpKey, history.rounds);
            const to = key && (key.personId ?? addressee(key.round, history, at)?.id);
            if (to !== check.recipientId || at < lastWord || at < end) continue;
            expect(check.opensAt.epochMilliseconds).toBeGreaterThanOrEqual(
              addWorkingDays(at, consensus.limit.gapWorkingDays, place),
            );
          }
        }
      }),
      runs,
    );
  });

  it('checks are opened and suggested in working hours only, unless somebody pinned them', () => {
    const closed = calendarOf({
      weekend: [5, 6],
      closedDays: [Temporal.PlainDate.from('2026-04-06')],
    });
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { pins } = historyOf(facts);
        for (const check of plan(facts, consensus, closed).filter(({ kind }) => isCheck(kind))) {
          for (const at of [check.opensAt, ...(pins.has(check.key) ? [] : [check.suggestedAt])]) {
            const local = at.toZonedDateTimeISO(check.zone);
            expect(closed.isWorkingDay(local.toPlainDate())).toBe(true);
            expect(local.hour).toBeGreaterThanOrEqual(9);
            expect(local.hour).toBeLessThan(17);
          }
        }
      }),
      runs,
    );
  });

  it('a pin never brings a follow-up out before it opens, and leaves the opening where it was', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const events = facts.events.filter(({ kind }) => kind !== 'pin');
        const free = new Map(planOf({ ...facts, events }).map((each) => [each.key, each]));
        for (const each of planOf(facts)) {
          const { opensAt, suggestedAt } = each;
          expect(opensAt.toString()).toBe(free.get(each.key)?.opensAt.toString());
          expect(Temporal.Instant.compare(opensAt, suggestedAt)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('nothing is planned for somebody who wants no contact', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const at = Temporal.Instant.from('2030-01-01T00:00:00Z');
        const wish = { kind: 'preference', at, wish: 'no_contact' } as const;
        const events: Event[] = [
          { ...wish, id: 'w1', personId: 'priya' },
          { ...wish, id: 'w2', personId: 'tomas' },
          { ...wish, id: 'w3', personId: 'ines' },
        ];
        const silent = planOf({ ...facts, events: [...facts.events, ...events] });
        expect(silent.filter(({ state }) => state === 'planned')).toEqual([]);
      }),
      runs,
    );
  });
});

describe('weeks', () => {
  it('shift a plan as they shift its facts, where no clock changes and no holiday falls', () => {
    const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'Asia/Tokyo');
    fc.assert(
      fc.property(arbitraryFacts, zone, fc.integer({ min: 1, max: 60 }), (facts, here, weeks) => {
        const still = {
          ...facts,
          interviews: facts.interviews.map((each) => ({ ...each, zone: here })),
        };
        expect(written(planOf(shifted(still, weeks)))).toBe(
          written(planOf(still).map((each) => moved(each, weeks * week))),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('every zone of this runtime', () => {
  const zones = Intl.supportedValuesOf('timeZone');

  it('gets a plan in order, in working hours, in any week from 2020 to 2037', () => {
    const start = Temporal.Instant.from('2020-01-01T00:00:00Z').epochMilliseconds;
    const hours = fc.integer({ min: 0, max: 18 * 365 * 24 });
    const ends = fc.sample(hours, { numRuns: zones.length * 2, seed: 20 });
    for (const [index, hour] of ends.entries()) {
      const zone = zones[index % zones.length] as string;
      const end = Temporal.Instant.fromEpochMilliseconds(start + hour * 3_600_000);
      const by = end
        .toZonedDateTimeISO(zone)
        .toPlainDate()
        .add({ days: index % 9 });
      const interview = {
        ...{ id: 'i1', round: 1, zone, state: 'scheduled' as const, panel: [priya, tomas] },
        ...{ start: end.subtract({ hours: 1 }), end, recordedAt: end.subtract({ hours: 48 }) },
      };
      const promise: Event = {
        ...{ kind: 'promise', id: 'p', at: end, interviewId: 'i1', what: 'answer', by },
      };
      const followUps = planOf(factsOf([interview], index % 2 ? [promise] : []));
      expect(followUps).toHaveLength(3);
      for (const { kind, opensAt, suggestedAt, dueAt, latestAt } of followUps) {
        const moments = [opensAt, suggestedAt, dueAt, latestAt].map((at) => at.epochMilliseconds);
        expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
        const local = suggestedAt.toZonedDateTimeISO(zone);
        if (kind === 'thank_you') {
          expect(dueAt.since(end).total('hours')).toBe(24);
          continue;
        }
        expect([zone, local.dayOfWeek < 6, local.hour >= 9, local.hour < 17]).toEqual([
          ...[zone, true, true, true],
        ]);
        if (index % 2)
          expect(dayNumberOf(local.toPlainDate())).toBeGreaterThan(dayNumberOf(by) + 2);
      }
    }
  }, 20_000);
});

/** Their last word: an answer, or an interview that was scheduled or held. */
function lastWordIn(facts: Facts): number {
  const { replies, rounds } = historyOf(facts);
  const heard = replies.map(({ at }) => at);
  for (const { cancelled, end, recordedAt, number } of rounds)
    if (!cancelled) heard.push(end, number > 1 ? recordedAt : end);
  return Math.max(...heard);
}

const week = 7 * 86_400_000;

function later(at: Temporal.Instant, ms: number): Temporal.Instant {
  return at.add({ milliseconds: ms });
}

function shifted(facts: Facts, weeks: number): Facts {
  const by = weeks * week;
  return {
    ...facts,
    interviews: facts.interviews.map((each) => ({
      ...each,
      start: later(each.start, by),
      end: later(each.end, by),
      recordedAt: later(each.recordedAt, by),
    })),
    events: facts.events.map((event) => {
      const moments = Object.entries(event).map(([name, value]) => [
        name,
        value instanceof Temporal.Instant
          ? later(value, by)
          : value instanceof Temporal.PlainDate
            ? value.add({ weeks })
            : value,
      ]);
      return Object.fromEntries(moments) as Event;
    }),
  };
}

function moved(followUp: FollowUp, ms: number): FollowUp {
  const fields = Object.entries(followUp).map(([name, value]) => [
    name,
    value instanceof Temporal.Instant ? later(value, ms) : value,
  ]);
  return Object.fromEntries(fields) as unknown as FollowUp;
}
