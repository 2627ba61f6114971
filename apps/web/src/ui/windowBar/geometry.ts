import { Temporal } from 'temporal-polyfill';

/** The stretch of time a bar shows. */
export interface Span {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** The four moments of a window, in order. */
export interface Window {
  opensAt: Temporal.Instant;
  suggestedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  latestAt: Temporal.Instant;
}

/** A piece of the bar, as fractions 0…1 of its width. */
export interface Piece {
  start: number;
  size: number;
}

/** Where things stand on the bar; null when they lie outside it. */
export interface Bar {
  /** Opens to due. */
  open: Piece | null;
  /** Due to latest. */
  late: Piece | null;
  /** The part of `late` that has already gone by. */
  missed: Piece | null;
  suggested: number | null;
  due: number | null;
  now: number | null;
}

/** Where an instant lies in a span: 0 at its start, 1 at its end, beyond either when outside. */
export function fractionOf(at: Temporal.Instant, span: Span): number {
  const length = span.to.epochMilliseconds - span.from.epochMilliseconds;
  return (at.epochMilliseconds - span.from.epochMilliseconds) / length;
}

/** The visible piece between two instants, or null when all of it is outside. */
export function pieceOf(from: Temporal.Instant, to: Temporal.Instant, span: Span): Piece | null {
  const start = Math.max(0, fractionOf(from, span));
  const end = Math.min(1, fractionOf(to, span));
  return end > start ? { start, size: end - start } : null;
}

function pointOf(at: Temporal.Instant, span: Span): number | null {
  const fraction = fractionOf(at, span);
  return fraction >= 0 && fraction <= 1 ? fraction : null;
}

/** Lays a window out on a span as it stands at `now`. */
export function layOut(window: Window, span: Span, now: Temporal.Instant): Bar {
  const { opensAt, suggestedAt, dueAt, latestAt } = window;
  const gone = now.epochMilliseconds < latestAt.epochMilliseconds ? now : latestAt;
  return {
    open: pieceOf(opensAt, dueAt, span),
    late: pieceOf(dueAt, latestAt, span),
    missed: pieceOf(dueAt, gone, span),
    suggested: pointOf(suggestedAt, span),
    due: pointOf(dueAt, span),
    now: pointOf(now, span),
  };
}

/** A span that holds all windows with a little air on both sides: an eighth, at least six hours. */
export function spanAround(windows: Window[]): Span {
  const from = Math.min(...windows.map(({ opensAt }) => opensAt.epochMilliseconds));
  const to = Math.max(...windows.map(({ latestAt }) => latestAt.epochMilliseconds));
  const air = Math.max(Math.round((to - from) / 8), 6 * 3_600_000);
  const instant = Temporal.Instant.fromEpochMilliseconds;
  return { from: instant(from - air), to: instant(to + air) };
}

/** The days a list shows: `before` days back to `after` days ahead of `now`. */
export function spanOfDays(now: Temporal.Instant, before: number, after: number): Span {
  return { from: now.subtract({ hours: before * 24 }), to: now.add({ hours: after * 24 }) };
}
