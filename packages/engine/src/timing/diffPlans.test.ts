import { expect, it } from 'vitest';
import type { Event } from '../facts.js';
import { consensus } from '../policy/consensus.js';
import { factsOf, interviewOf, promiseOf, replyOf, sentOf } from '../testing/facts.js';
import { weekdays } from './calendar/workingCalendar.js';
import { diffPlans } from './diffPlans.js';
import { plan } from './plan.js';

function difference(before: Event[], after: Event[], panel = interviewOf().panel) {
  const planOf = (events: Event[], interview = interviewOf()) =>
    plan(factsOf([interview], events), consensus, weekdays);
  const { opened, moved, withdrawn, kept } = diffPlans(
    planOf(before),
    planOf(after, interviewOf({ panel })),
  );
  const keys = (list: typeof opened) => list.map(({ key }) => key);
  return { opened: keys(opened), moved: keys(moved), withdrawn: keys(withdrawn), kept: keys(kept) };
}
const thanks = ['thank_you:i1:priya', 'thank_you:i1:tomas'];

it('tells what a promise moved', () => {
  expect(difference([], [promiseOf('2027-01-15')])).toEqual({
    opened: [],
    moved: ['status_check:i1'],
    withdrawn: [],
    kept: thanks,
  });
});

it('tells what a reply withdrew and opened', () => {
  expect(difference([], [replyOf('2026-11-26T10:00:00Z')])).toEqual({
    opened: ['status_check:i1:r1'],
    moved: [],
    withdrawn: ['status_check:i1'],
    kept: thanks,
  });
});

it('keeps what was sent, and opens what follows from it', () => {
  expect(difference([], [sentOf('status_check:i1', '2026-12-01T14:30:00Z')])).toEqual({
    opened: ['second_check:i1'],
    moved: [],
    withdrawn: ['thank_you:i1:priya'],
    kept: ['thank_you:i1:tomas', 'status_check:i1'],
  });
});

it('withdraws what is gone from the plan, and moves what has another reader', () => {
  const tomasOnly = interviewOf().panel.slice(1);
  expect(difference([], [], tomasOnly)).toEqual({
    opened: [],
    moved: ['status_check:i1'],
    withdrawn: ['thank_you:i1:priya'],
    kept: ['thank_you:i1:tomas'],
  });
});

it('opens again what had been withdrawn', () => {
  const back = difference([replyOf('2026-11-26T10:00:00Z')], []);
  expect(back).toMatchObject({ opened: ['status_check:i1'], withdrawn: ['status_check:i1:r1'] });
});

it('moves on any change of time, reader, zone or channel', () => {
  const [was] = plan(factsOf([interviewOf()]), consensus, weekdays);
  if (!was) throw new Error('There is no plan.');
  const later = was.latestAt.add({ hours: 1 });
  const changes = [
    { opensAt: later },
    { suggestedAt: later },
    { dueAt: later },
    { latestAt: later },
    { recipientId: 'somebody' },
    { zone: 'Asia/Tokyo' },
    { channel: 'phone' as const },
  ];
  for (const change of changes) {
    expect(diffPlans([was], [{ ...was, ...change }]).moved).toHaveLength(1);
  }
  expect(diffPlans([was], [{ ...was, reasons: [] }]).kept).toHaveLength(1);
});

it('does not withdraw what had ended before it went', () => {
  const [was] = plan(factsOf([interviewOf()]), consensus, weekdays);
  const sent = was ? [{ ...was, state: 'sent' as const }] : [];
  expect(diffPlans(sent, []).withdrawn).toEqual([]);
});
