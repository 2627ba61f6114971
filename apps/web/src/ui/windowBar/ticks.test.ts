import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ticksOf } from './ticks.js';

const midnight = Temporal.PlainDate.from('2026-10-24').toZonedDateTime('Europe/Berlin').toInstant();
const spanOf = (days: number) => ({ from: midnight, to: midnight.add({ hours: days * 24 }) });

test('a short span has its days and their noons', () => {
  expect(ticksOf(spanOf(2), 'Europe/Berlin').map(({ label }) => label)).toEqual([
    'Sat 24 Oct',
    '12:00',
    'Sun 25 Oct',
    '12:00',
  ]);
});

test('the day after the clocks went back begins an hour later on the scale', () => {
  const [, second, third] = ticksOf(spanOf(6), 'Europe/Berlin').map(({ at }) => at * 6 * 24);
  expect([second, third].map((hour) => Math.round(hour ?? 0))).toEqual([24, 49]);
});

test('a long span has about five labels at even distances', () => {
  const labels = ticksOf(spanOf(20), 'Europe/Berlin').map(({ label }) => label);
  expect(labels).toEqual(['Sat 24 Oct', 'Wed 28 Oct', 'Sun 1 Nov', 'Thu 5 Nov', 'Mon 9 Nov']);
});
