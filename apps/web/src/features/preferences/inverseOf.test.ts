import { expect, test } from 'vitest';
import { inverseOf, type Preferences } from './inverseOf.js';

const now: Preferences = {
  quiet: { from: 21, to: 8 },
  digestHour: 8,
  remindersPerDay: null,
  channels: [
    { kind: 'REMINDER', mail: true, push: true },
    { kind: 'REVIEW', mail: false, push: true },
  ],
};

test('the way back names what was changed, as it was, and nothing else', () => {
  expect(inverseOf(now, { quiet: { from: 22, to: 7 } })).toEqual({ quiet: { from: 21, to: 8 } });
  expect(inverseOf(now, { remindersPerDay: 3, digestHour: 6 })).toEqual({
    remindersPerDay: null,
    digestHour: 8,
  });
  expect(inverseOf(now, { channels: [{ kind: 'REVIEW', mail: true }] })).toEqual({
    channels: [{ kind: 'REVIEW', mail: false, push: true }],
  });
});
