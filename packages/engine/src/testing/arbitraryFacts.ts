import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Event, Facts, InterviewFact, Outcome, Person, Wish } from '../facts.js';
import { ines, priya, tomas } from './facts.js';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
/** Around the clock changes of 2026 in Berlin, New York and on Lord Howe, a leap day, and a plain week. */
const weeks = [
  '2026-03-05',
  '2026-03-26',
  '2026-04-02',
  '2026-10-01',
  '2026-10-22',
  '2026-10-29',
  '2028-02-26',
  '2026-06-10',
];

const minutes = (most: number) => fc.integer({ min: 0, max: most });
const base = fc.constantFrom(...weeks).map((date) => Temporal.Instant.from(`${date}T00:00:00Z`));

function interview(id: string, round: number, from: Temporal.Instant) {
  return fc
    .record({
      startIn: minutes(7 * 24 * 60),
      lasts: fc.integer({ min: 15, max: 240 }),
      recorded: minutes(3 * 24 * 60),
      zone: fc.constantFrom(...zones),
      cancelled: fc.boolean().map((yes) => yes && round === 1),
      panel: fc.constantFrom<Person[]>([priya], [tomas, priya], []),
    })
    .map((it): InterviewFact => {
      const start = from.add({ minutes: it.startIn });
      return {
        id,
        round,
        start,
        end: start.add({ minutes: it.lasts }),
        zone: it.zone,
        state: it.cancelled ? 'cancelled' : 'scheduled',
        recordedAt: start.subtract({ minutes: it.recorded }),
        panel: it.panel,
      };
    });
}

function event(index: number, from: Temporal.Instant) {
  const at = minutes(40 * 24 * 60).map((count) => from.add({ minutes: count }));
  const id = `e${index}`;
  const interviewId = fc.constantFrom('i1', 'i2');
  const key = fc
    .tuple(
      fc.constantFrom('thank_you', 'status_check', 'second_check', 'promised_step'),
      interviewId,
    )
    .chain(([kind, i]) =>
      kind === 'thank_you'
        ? fc.constantFrom(`${kind}:${i}:priya`, `${kind}:${i}:tomas`)
        : fc.constantFrom(`${kind}:${i}`, `${kind}:${i}:e0`, `${kind}:${i}:e1`),
    );
  return fc.oneof(
    fc
      .record({
        at,
        interviewId,
        days: fc.integer({ min: -3, max: 40 }),
        what: fc.constantFrom('answer' as const, 'next_step' as const),
      })
      .map(
        ({ at, interviewId, days, what }): Event => ({
          kind: 'promise',
          id,
          at,
          interviewId,
          what,
          by: from.toZonedDateTimeISO('UTC').toPlainDate().add({ days }),
        }),
      ),
    fc
      .record({ at, followUpKey: key })
      .map((it): Event => ({ kind: 'sent', id, channel: 'email', ...it })),
    at.map((when): Event => ({ kind: 'reply', id, at: when })),
    fc.record({ at, followUpKey: key }).map((it): Event => ({ kind: 'skip', id, ...it })),
    rarer(id, { at, interviewId, key, from }),
  );
}

const personId = fc.constantFrom('priya', 'tomas', 'ines');

function rarer(
  id: string,
  parts: {
    at: fc.Arbitrary<Temporal.Instant>;
    interviewId: fc.Arbitrary<string>;
    key: fc.Arbitrary<string>;
    from: Temporal.Instant;
  },
): fc.Arbitrary<Event> {
  const { at, interviewId, key, from } = parts;
  const date = from.toZonedDateTimeISO('UTC').toPlainDate();
  const wish = fc.constantFrom<Wish>('no_calls', 'email_only', 'no_contact', 'none');
  const result = fc.constantFrom<Outcome>('rejected', 'offer', 'withdrawn', 'accepted');
  return fc.oneof(
    fc
      .record({ at, interviewId, days: fc.option(fc.integer({ min: 0, max: 9 })) })
      .map(({ days, ...it }): Event => {
        const by = days === null ? {} : { by: date.add({ days }) };
        return { kind: 'materials', id, ...it, ...by };
      }),
    fc.record({ at, followUpKey: key, to: at }).map((it): Event => ({ kind: 'pin', id, ...it })),
    fc.record({ at, result }).map((it): Event => ({ kind: 'outcome', id, ...it })),
    fc.record({ at, personId, wish }).map((it): Event => ({ kind: 'preference', id, ...it })),
    at.map((when): Event => ({ kind: 'hiring_contact', id, at: when, person: ines })),
    fc.record({ at, personId }).map((it): Event => ({ kind: 'worth_keeping', id, ...it })),
    fc.record({ at, interviewId, end: at }).map((it): Event => ({ kind: 'held', id, ...it })),
    fc
      .record({ at, interviewId, start: at })
      .map((it): Event => ({ kind: 'moved', id, end: it.start.add({ minutes: 45 }), ...it })),
    fc.record({ at, interviewId }).map((it): Event => ({ kind: 'cancelled', id, ...it })),
  );
}

/** Applications of one or two rounds with up to six events, in and around weeks that are hard on clocks. */
export const arbitraryFacts: fc.Arbitrary<Facts> = base.chain((from) =>
  fc.record({
    applicationId: fc.constant('a1'),
    interviews: fc.oneof(
      fc.tuple(interview('i1', 1, from)),
      fc.tuple(interview('i1', 1, from), interview('i2', 2, from.add({ hours: 7 * 24 }))),
    ),
    events: fc
      .integer({ min: 0, max: 6 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => event(index, from))),
      ),
  }),
);
