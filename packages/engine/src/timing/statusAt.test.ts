import { expect, it } from 'vitest';
import { consensus } from '../policy/consensus.js';
import { factsOf, instant, interviewOf } from '../testing/facts.js';
import { weekdays } from './calendar/workingCalendar.js';
import type { FollowUp } from './followUp.js';
import { plan } from './plan.js';
import { statusAt } from './statusAt.js';

const [thanks, , check] = plan(factsOf([interviewOf()]), consensus, weekdays);

it.each([
  ['planned', '2026-11-24T15:29:59Z'],
  ['open', '2026-11-24T15:30:00Z'],
  ['due', '2026-11-25T08:00:00Z'],
  ['due', '2026-11-25T14:30:00Z'],
  ['overdue', '2026-11-25T14:30:01Z'],
  ['overdue', '2026-11-26T14:30:00Z'],
  ['overdue', '2026-12-01T14:30:00Z'],
  ['expired', '2026-12-01T14:30:01Z'],
])('shows a thank-you as %s at %s', (status, at) => {
  expect(thanks && statusAt(thanks, instant(at), 'Europe/Berlin')).toBe(status);
});

it('lets a thank-you without a check to fold into expire at its latest time', () => {
  const { foldsAt, ...alone } = thanks as FollowUp;
  expect(foldsAt?.toString()).toBe('2026-12-01T14:30:00Z');
  expect(statusAt(alone, instant('2026-11-26T14:30:00Z'), 'UTC')).toBe('overdue');
  expect(statusAt(alone, instant('2026-11-26T14:30:01Z'), 'UTC')).toBe('expired');
});

it('goes by the day of the reader', () => {
  // 25 November 00:30 in Tokyo, the day it is due; still 24 November in Berlin.
  const at = instant('2026-11-24T15:31:00Z');
  expect(thanks && statusAt(thanks, at, 'Asia/Tokyo')).toBe('due');
  expect(thanks && statusAt(thanks, at, 'Europe/Berlin')).toBe('open');
});

it('never lets a check expire', () => {
  expect(check && statusAt(check, instant('2027-06-01T00:00:00Z'), 'UTC')).toBe('overdue');
});

it('shows an ended follow-up as what it has become', () => {
  const sent = thanks && { ...thanks, state: 'sent' as const };
  expect(sent && statusAt(sent, instant('2027-06-01T00:00:00Z'), 'UTC')).toBe('sent');
});
