import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Event, Facts } from '../facts.js';
import { dateOf } from '../localTime/calendarDay.js';
import { consensus } from '../policy/consensus.js';
import { arbitraryFacts } from '../testing/arbitraryFacts.js';
import { weekdays } from './calendar/workingCalendar.js';
import { diffPlans } from './diffPlans.js';
import type { FollowUp } from './followUp.js';
import { isCheck, isCheckKey } from './followUpKey.js';
import { historyOf } from './history.js';
import { judgeMoment } from './judgeMoment.js';
import { plan } from './plan.js';
import { waitingPeriods } from './waitingPeriods.js';

const planOf = (facts: Parameters<typeof plan>[0]) => plan(facts, consensus, weekdays);
const plannedChecks = (followUps: FollowUp[]) =>
  followUps.filter(({ kind, state }) => isCheck(kind) && state === 'planned');
/** What is planned by rules alone. */
const unpinned = (facts: Facts) => {
  const pins = historyOf(facts).pins;
  return planOf(facts).filter(({ key }) => !pins.has(key));
};
const written = (followUps: FollowUp[]) => JSON.stringify(followUps);
const runs = { numRuns: 300 };

describe('whatever the facts', () => {
  it('opens, suggested, due and latest come in this order', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { opensAt, suggestedAt, dueAt, latestAt } of planOf(facts)) {
          const moments = [opensAt, suggestedAt, dueAt, latestAt].map((at) => at.epochMilliseconds);
          expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
        }
      }),
      runs,
    );
  });

  it('keys are unique and the plan is sorted by due time, then key', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const followUps = planOf(facts);
        expect(new Set(followUps.map(({ key }) => key)).size).toBe(followUps.length);
        const order = followUps.map(({ dueAt, key }) => `${dueAt.epochMilliseconds} ${key}`);
        expect(order.toSorted()).toEqual(order);
      }),
      runs,
    );
  });

  it('no check opens before the promised day is over', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const followUps = planOf(facts);
        const history = historyOf(facts);
        for (const round of history.rounds) {
          for (const period of waitingPeriods(round, history)) {
            const { promise, keySuffix } = period;
            if (!promise) continue;
            const day = dateOf(promise.by + 1);
            const over = day.toZonedDateTime(round.zone).toInstant();
            for (const kind of ['status_check', 'promised_step', 'second_check']) {
              const check = followUps.find(({ key }) => key === `${kind}:${round.id}${keySuffix}`);
              if (check)
                expect(Temporal.Instant.compare(check.opensAt, over)).toBeGreaterThanOrEqual(0);
            }
          }
        }
      }),
      runs,
    );
  });

  it('the order in which they were put down changes nothing', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const turned = {
          ...facts,
          interviews: facts.interviews.toReversed(),
          events: facts.events.toReversed(),
        };
        expect(written(planOf(turned))).toBe(written(planOf(facts)));
      }),
      runs,
    );
  });

  it('planning again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const difference = diffPlans(planOf(facts), planOf(facts));
        expect(difference).toMatchObject({ opened: [], moved: [], withdrawn: [] });
      }),
      runs,
    );
  });

  it('a further reply never adds a check', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.integer({ min: 0, max: 57_600 }), (any, minutes) => {
        const facts = withoutUnplannedChecks(any);
        const earliest = facts.interviews
          .map(({ start }) => start)
          .toSorted(Temporal.Instant.compare)[0];
        const at = (earliest as Temporal.Instant).add({ minutes });
        // A promise that comes with or after this reply is a reason of its own to ask again.
        fc.pre(
          !facts.events.some(
            (each) => each.kind === 'promise' && Temporal.Instant.compare(each.at, at) >= 0,
          ),
        );
        const replied = {
          ...facts,
          events: [...facts.events, { kind: 'reply' as const, id: 'word', at }],
        };
        expect(plannedChecks(planOf(replied)).length).toBeLessThanOrEqual(
          plannedChecks(planOf(facts)).length,
        );
      }),
      runs,
    );
  });

  it('there is at most one open check for an application, and none beside a later round', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const checks = plannedChecks(planOf(facts));
        expect(checks.length).toBeLessThanOrEqual(1);
        const last = historyOf(facts).rounds.findLast(({ cancelled }) => !cancelled);
        for (const check of checks) expect(check.interviewId).toBe(last?.id);
      }),
      runs,
    );
  });

  it('nothing stands against sending at the suggested moment', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const followUp of unpinned(facts)) {
          const findings = judgeMoment(followUp, facts, consensus, weekdays, followUp.suggestedAt);
          const unwanted = followUp.state === 'withdrawn' ? 'do-not-contact' : 'nothing';
          expect(findings.filter(({ ruleId }) => ruleId !== unwanted)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a thank-you is due exactly 24 h after the end, also over a clock change', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { kind, interviewId, dueAt } of unpinned(facts)) {
          if (kind !== 'thank_you') continue;
          const end = historyOf(facts).rounds.find(({ id }) => id === interviewId)?.end;
          expect(dueAt.epochMilliseconds - (end ?? 0)).toBe(24 * 3_600_000);
        }
      }),
      runs,
    );
  });
});

/** Keeps of the checks that were sent those that stood in the plan of their time, as one records them. */
function withoutUnplannedChecks(facts: Facts): Facts {
  const events: Event[] = [];
  for (const event of facts.events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    const isCheckSent = event.kind === 'sent' && isCheckKey(event.followUpKey);
    const known = { ...facts, events };
    if (!isCheckSent || plannedChecks(planOf(known)).some(({ key }) => key === event.followUpKey))
      events.push(event);
  }
  return { ...facts, events };
}
