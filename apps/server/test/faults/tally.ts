import type { Arrival, Oracle } from './oracle.js';
import type { Seed } from './seeds.js';

/** What the mail server's log says of a row's reminders. */
export interface Tally {
  expected: number;
  received: number;
  /** Never received. */
  lost: Seed[];
  /** Mails beyond the first of a reminder. */
  duplicates: Arrival[];
  /** Of those, the ones that bear the first one's Message-ID. */
  sameId: number;
  early: number;
  /** The first mail of each, in ms. */
  arrivals: { seed: Seed; at: number }[];
  /** Of the first mail of each reminder, in ms after it was due, ascending. */
  lateness: number[];
}

/** A reminder counts as received when a mail to its reader links to its follow-up. */
export function tally(seeds: Seed[], { mailsOf }: Pick<Oracle, 'mailsOf'>): Tally {
  const found = seeds.map((seed) => ({ seed, all: mailsOf(seed) }));
  const firsts = found.flatMap(({ seed, all: [first] }) => (first ? { seed, at: first.at } : []));
  return {
    expected: seeds.length,
    received: firsts.length,
    lost: found.filter(({ all }) => all.length === 0).map(({ seed }) => seed),
    duplicates: found.flatMap(({ all }) => all.slice(1)),
    sameId: found.flatMap(({ all: [first, ...more] }) =>
      more.filter(({ messageId }) => messageId === first?.messageId),
    ).length,
    early: found.flatMap(({ seed, all }) => all.filter(({ at }) => at < seed.due)).length,
    arrivals: firsts,
    lateness: firsts.map(({ seed, at }) => at - seed.due).sort((a, b) => a - b),
  };
}

/** The value below which so many of a hundred lie; `values` ascending. */
export const percentile = (values: number[], percent: number) =>
  values[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))] ?? 0;
