import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { layOut, spanAround, spanOfDays, type Window } from './geometry.js';

const at = (text: string) => Temporal.Instant.from(text);
const span = { from: at('2026-11-24T00:00Z'), to: at('2026-11-28T00:00Z') };
const window: Window = {
  opensAt: at('2026-11-25T00:00Z'),
  suggestedAt: at('2026-11-25T12:00Z'),
  dueAt: at('2026-11-26T00:00Z'),
  latestAt: at('2026-11-27T00:00Z'),
};

describe('A window on a span of four days', () => {
  test('opens, is suggested, due and over at its fractions', () => {
    const bar = layOut(window, span, at('2026-11-24T12:00Z'));
    expect(bar).toEqual({
      open: { start: 0.25, size: 0.25 },
      late: { start: 0.5, size: 0.25 },
      missed: null,
      suggested: 0.375,
      due: 0.5,
      now: 0.125,
    });
  });

  test('is missed from its due time to now', () => {
    expect(layOut(window, span, at('2026-11-26T12:00Z')).missed).toEqual({
      start: 0.5,
      size: 0.125,
    });
  });

  test('is missed no further than its latest time', () => {
    expect(layOut(window, span, at('2026-11-27T20:00Z')).missed).toEqual({
      start: 0.5,
      size: 0.25,
    });
  });

  test('is cut at the edges; what lies outside is not drawn', () => {
    const late = { from: at('2026-11-25T18:00Z'), to: at('2026-11-26T06:00Z') };
    const bar = layOut(window, late, at('2026-11-24T12:00Z'));
    expect(bar).toEqual({
      open: { start: 0, size: 0.5 },
      late: { start: 0.5, size: 0.5 },
      missed: null,
      suggested: null,
      due: 0.5,
      now: null,
    });
  });

  test('leaves nothing on a span it does not touch', () => {
    const before = spanOfDays(at('2026-11-20T00:00Z'), 1, 1);
    const { now, ...rest } = layOut(window, before, at('2026-11-20T00:00Z'));
    expect(now).toBe(0.5);
    expect(Object.values(rest)).toEqual([null, null, null, null, null]);
  });
});

test('the span around several windows holds all of them with air on both sides', () => {
  const later = { ...window, latestAt: at('2026-12-03T00:00Z') };
  const around = spanAround([window, later]);
  expect(around.from.toString()).toBe('2026-11-24T00:00:00Z');
  expect(around.to.toString()).toBe('2026-12-04T00:00:00Z');
});

test('the air around a short window is at least six hours', () => {
  const short = { ...window, latestAt: window.opensAt.add({ hours: 8 }) };
  expect(spanAround([short]).from.toString()).toBe('2026-11-24T18:00:00Z');
});
