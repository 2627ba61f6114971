import { expect, test } from 'vitest';
import { proposalWords, type Timing } from './proposal.js';

const now: Timing = {
  preset: 'consensus',
  workingCalendar: {
    weekend: ['SATURDAY', 'SUNDAY'],
    closedDays: ['2026-12-24', '2026-12-31'],
    country: null,
    region: null,
  },
};

test('only what differs is named, with what it is now', () => {
  const workingCalendar = {
    weekend: ['FRIDAY', 'SATURDAY'] as const,
    closedDays: ['2026-12-24', '2026-12-28', '2026-12-29'],
    country: 'DE',
    region: 'BY',
  };
  const proposed = {
    ...now,
    workingCalendar: { ...workingCalendar, weekend: [...workingCalendar.weekend] },
  };
  expect(proposalWords(now, proposed)).toEqual([
    'Weekend: Friday and Saturday instead of Saturday and Sunday.',
    'Public holidays: Germany, BY instead of none.',
    'Days off: 2 more.',
    'Days off: 1 fewer.',
  ]);
});

test('a preset goes by its title', () => {
  expect(proposalWords(now, { ...now, preset: 'etiquette' })).toEqual([
    'Timing: Etiquette instead of Consensus.',
  ]);
});

test('when neither differs, single numbers do', () => {
  expect(proposalWords(now, now)).toEqual(['The numbers behind the timing.']);
});
