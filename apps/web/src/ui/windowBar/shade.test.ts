import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Span } from './geometry.js';
import { shadesOf } from './shade.js';

const hours = (span: Span) => (span.to.epochMilliseconds - span.from.epochMilliseconds) / 3_600_000;

function local(zone: string, from: string, to: string): Span {
  const instant = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  return { from: instant(from), to: instant(to) };
}

describe('Shades', () => {
  test('darken a working day before eight and after twenty', () => {
    const span = local('Asia/Tokyo', '2026-11-24T00:00', '2026-11-25T00:00');
    const inHours = shadesOf(span, 'Asia/Tokyo').map(({ kind, start, size }) => [
      kind,
      start * 24,
      Math.round(size * 24),
    ]);
    expect(inHours).toEqual([
      ['night', 0, 8],
      ['night', 20, 4],
    ]);
  });

  test('close a whole weekend', () => {
    const span = local('Asia/Tokyo', '2026-11-28T00:00', '2026-11-30T00:00');
    expect(shadesOf(span, 'Asia/Tokyo').map(({ kind, size }) => [kind, size])).toEqual([
      ['closed', 0.5],
      ['closed', 0.5],
    ]);
  });

  test.each([
    ['2026-10-25', 25],
    ['2027-03-28', 23],
  ])('on %s the closed day of Berlin has %i hours', (day, length) => {
    const span = local('Europe/Berlin', `${day}T00:00`, `${day}T23:59`);
    const whole = { from: span.from, to: span.from.add({ hours: length }) };
    expect(hours(whole)).toBe(length);
    expect(shadesOf(whole, 'Europe/Berlin')).toEqual([{ kind: 'closed', start: 0, size: 1 }]);
  });

  test('leave single nights away once they are thinner than a hair', () => {
    const span = local('Europe/Berlin', '2026-11-01T00:00', '2026-11-30T00:00');
    expect(new Set(shadesOf(span, 'Europe/Berlin').map(({ kind }) => kind))).toEqual(
      new Set(['closed']),
    );
  });
});
