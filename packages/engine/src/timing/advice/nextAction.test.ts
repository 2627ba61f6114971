import { expect, it } from 'vitest';
import type { Event } from '../../facts.js';
import { consensus } from '../../policy/consensus.js';
import { factsOf, instant, interviewOf, priya, sentOf } from '../../testing/facts.js';
import { weekdays } from '../calendar/workingCalendar.js';
import { plan } from '../plan.js';
import { nextAction } from './nextAction.js';

const thanked = sentOf('thank_you:i1:priya', '2026-11-24T16:00:00Z');
const checked = sentOf('status_check:i1', '2026-12-02T10:00:00Z');
const again = sentOf('second_check:i1', '2026-12-09T10:00:00Z');

function next(at: string, ...events: Event[]) {
  const facts = factsOf([interviewOf({ panel: [priya] })], events);
  const action = nextAction(plan(facts, consensus, weekdays), instant(at));
  if (action.act === 'nothing') return 'nothing';
  const when = 'until' in action ? action.until : 'since' in action ? action.since : '';
  const late = action.act === 'write' && action.late ? 'late' : '';
  return [action.act, action.followUp.key, when.toString(), late].filter(Boolean).join(' ');
}

it.each([
  ['2026-11-24T12:00:00Z', [], 'wait thank_you:i1:priya 2026-11-24T15:30:00Z'],
  ['2026-11-24T16:00:00Z', [], 'write thank_you:i1:priya'],
  ['2026-11-27T16:00:00Z', [], 'write thank_you:i1:priya late'],
  ['2026-12-01T14:30:01Z', [], 'write status_check:i1'],
  ['2026-11-25T10:00:00Z', [thanked], 'wait status_check:i1 2026-12-01T14:30:00Z'],
  ['2026-12-03T10:00:00Z', [thanked, checked], 'wait second_check:i1 2026-12-09T10:00:00Z'],
  ['2026-12-10T10:00:00Z', [thanked, checked], 'write second_check:i1'],
  ['2027-02-10T10:00:00Z', [thanked, checked], 'move_on second_check:i1 2026-12-30T10:00:00Z'],
  [
    '2026-12-10T10:00:00Z',
    [thanked, checked, again],
    'wait_for_them second_check:i1 2026-12-23T10:00:00Z',
  ],
  [
    '2026-12-23T10:00:00Z',
    [thanked, checked, again],
    'move_on second_check:i1 2026-12-23T10:00:00Z',
  ],
  [
    '2026-12-10T10:00:00Z',
    [{ kind: 'cancelled', id: 'c', at: instant('2026-11-23T10:00:00Z'), interviewId: 'i1' }],
    'nothing',
  ],
] as [string, Event[], string][])('at %s %#', (at, events, action) => {
  expect(next(at, ...events)).toBe(action);
});
