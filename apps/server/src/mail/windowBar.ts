import type { FollowUp, Temporal } from '@afterword/engine';
import type { Bar, Tone } from './note.js';
import { sayMoment } from './sayTime.js';

const cells = 24;

/**
 * The window of a follow-up from a little before it opens until it is late, in as many cells of the same length of
 * time; `now` is told apart while it lies in there. Times are said in the reader's zone.
 */
export function windowBar(
  window: Pick<FollowUp, 'opensAt' | 'suggestedAt' | 'dueAt' | 'latestAt'>,
  now: Temporal.Instant,
  readerZone: string,
): Bar {
  const [opens, best, due, latest] = [
    ...[window.opensAt, window.suggestedAt, window.dueAt, window.latestAt],
  ].map(({ epochMilliseconds }) => epochMilliseconds) as [number, number, number, number];
  const air = Math.max((latest - opens) / 8, 1);
  const [from, to] = [opens - air, latest + air];
  const cellOf = (at: number) =>
    Math.min(cells - 1, Math.floor(((at - from) / (to - from)) * cells));
  const toneOf = (_: unknown, cell: number): Tone => {
    if (cell === cellOf(now.epochMilliseconds)) return 'now';
    if (cell === cellOf(best)) return 'best';
    if (cell < cellOf(opens) || cell > cellOf(latest)) return 'closed';
    return cell < cellOf(due) ? 'open' : 'late';
  };
  const say = (at: Temporal.Instant) => sayMoment(at, readerZone);
  const sentence = `Opens ${say(window.opensAt)}; best ${say(window.suggestedAt)}; due ${say(window.dueAt)}; latest ${say(window.latestAt)}.`;
  return {
    cells: Array.from({ length: cells }, toneOf),
    sentence,
    ends: [`opens ${say(window.opensAt)}`, `latest ${say(window.latestAt)}`],
  };
}
