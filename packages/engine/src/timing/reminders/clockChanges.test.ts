import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { zoneClock } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import { factsOf, interviewOf } from '../../testing/facts.js';
import { weekdays } from '../calendar/workingCalendar.js';
import type { FollowUp } from '../followUp.js';
import { plan } from '../plan.js';
import { remindersFor } from './remindersFor.js';

const zones = Intl.supportedValuesOf('timeZone');
const from = Temporal.Instant.from('2020-01-01T00:00Z');
const until = Temporal.Instant.from('2038-01-01T00:00Z');
const thanks = plan(factsOf([interviewOf()]), consensus, weekdays)[0] as FollowUp;
const { overdueAfterMinutes } = consensus.reminders;

/** Every moment at which this zone's clocks are changed. */
function changesOf(zone: string): Temporal.Instant[] {
  const changes: Temporal.Instant[] = [];
  const clock = zoneClock(zone);
  for (;;) {
    const last = changes.at(-1) ?? from;
    const next = clock.stretchAt(last.epochMilliseconds).until;
    if (next >= until.epochMilliseconds) return changes;
    changes.push(Temporal.Instant.fromEpochMilliseconds(next));
  }
}

/**
 * When it may ring, by Temporal alone: at once, or when the quiet hours end on the clock. A time that a gap leaves
 * out is as much later as the gap is long; of one that comes twice it is the first that has not passed.
 */
function ringsAt(at: Temporal.Instant, zone: string, quiet: { from: number; to: number }) {
  const local = at.toZonedDateTimeISO(zone);
  const evening = local.hour >= quiet.from;
  const early = local.hour < quiet.to;
  const overnight = quiet.from > quiet.to;
  if (overnight ? !evening && !early : !evening || !early) return at;
  const day = local.toPlainDate().add({ days: overnight && evening ? 1 : 0 });
  const end = day.toPlainDateTime(Temporal.PlainTime.from({ hour: quiet.to }));
  const [first, second] = (['compatible', 'later'] as const).map((disambiguation) =>
    end.toZonedDateTime(zone, { disambiguation }).toInstant(),
  ) as [Temporal.Instant, Temporal.Instant];
  return Temporal.Instant.compare(first, at) < 0 ? second : first;
}

/** Quiet hours that end at each full hour around the change; and none. */
function quietAround(change: Temporal.Instant, zone: string) {
  const hours = [-1, 0].map((minutes) => change.add({ minutes }).toZonedDateTimeISO(zone).hour);
  return [...new Set(hours.flatMap((hour) => [hour, (hour + 1) % 24]))]
    .map((to) => ({ from: (to + 18) % 24, to }))
    .concat({ from: 0, to: 0 });
}

/** Every overdue reminder around every change that does not ring when it should, or not once. */
function wrongRings(some: string[]): string[] {
  return some.flatMap((zone) =>
    changesOf(zone).flatMap((change) =>
      quietAround(change, zone).flatMap((quiet) =>
        [-45, 0, 20].flatMap((minutes) => {
          const at = change.add({ minutes });
          const dueAt = at.subtract({ minutes: overdueAfterMinutes });
          const followUp = {
            ...{ ...thanks, dueAt, suggestedAt: dueAt.subtract({ hours: 48 }) },
            latestAt: dueAt.add({ hours: 48 }),
          };
          const rings = remindersFor(followUp, { zone, quiet }, consensus)
            .filter(({ kind }) => kind === 'overdue')
            .map((each) => each.at.toString());
          const expected = ringsAt(at, zone, quiet).toString();
          return rings.join() === expected ? [] : `${zone} ${at}: ${rings}, not ${expected}`;
        }),
      ),
    ),
  );
}

it.each([0, 1, 2, 3])(
  'rings once, never early and on the reader’s clock around every change of it, 2020 to 2037 (%i of 4)',
  (quarter) => {
    expect(wrongRings(zones.filter((_, index) => index % 4 === quarter))).toEqual([]);
  },
  60_000,
);
