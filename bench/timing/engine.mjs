import {
  calendarOf,
  consensus,
  loadHolidays,
  plan,
  Temporal,
} from '../../packages/engine/dist/index.js';

const calendar = calendarOf({ closedDays: await loadHolidays('DE', 'BE', 2025, 2030) });
const instant = Temporal.Instant.fromEpochMilliseconds;

export const engine = {
  name: 'Afterword',
  factsOf({ interview, events }) {
    const { start, end, recordedAt, panel } = interview;
    return {
      applicationId: 'a1',
      interviews: [
        {
          ...{ id: interview.id, round: 1, zone: interview.zone, state: 'scheduled' },
          ...{ start: instant(start), end: instant(end), recordedAt: instant(recordedAt) },
          panel: panel.map((id) => ({ id, givenName: id, familyName: id })),
        },
      ],
      events: events.map(({ at, by, ...event }) => ({
        ...{ ...event, at: instant(at), interviewId: interview.id, what: 'answer' },
        ...{ channel: 'email', by: by && Temporal.PlainDate.from(by) },
      })),
    };
  },
  plan: (facts) => plan(facts, consensus, calendar),
  /** A plan in a form in which all contenders can be compared. */
  shown: (followUps) =>
    followUps.map(({ key, state, opensAt, suggestedAt, dueAt, latestAt, reasons }) => ({
      ...{ key, state, reasons: reasons.map(({ text }) => text) },
      moments: [opensAt, suggestedAt, dueAt, latestAt].map((at) => at.epochMilliseconds),
    })),
};
