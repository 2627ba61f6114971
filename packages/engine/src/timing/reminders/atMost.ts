import { Temporal } from 'temporal-polyfill';

const { compare } = Temporal.Instant;

/** Something that rings at an instant, and until when that is of use. */
export interface Ring {
  at: Temporal.Instant;
  until: Temporal.Instant;
}

/** Rings that are one, at the time of the last of them. */
export interface Group<One extends Ring> extends Ring {
  rings: One[];
}

/**
 * The rings of one day, in the order of time, as no more than `most` groups (1 or more). Neighbours ring together at
 * the time of the later one, so that none is early and none is dropped: first those that stay useful until then and
 * stand closest.
 */
export function atMost<One extends Ring>(most: number, rings: One[]): Group<One>[] {
  let groups: Group<One>[] = rings.map((ring) => ({
    at: ring.at,
    until: ring.until,
    rings: [ring],
  }));
  while (groups.length > most && groups.length > 1) {
    const pairs = groups
      .slice(1)
      .map((later, index) => pairOf(groups[index] as Group<One>, later, index));
    const best = pairs.reduce((a, b) => (compareCost(b, a) < 0 ? b : a));
    groups = groups.toSpliced(best.index, 2, best.together);
  }
  return groups;
}

function pairOf<One extends Ring>(earlier: Group<One>, later: Group<One>, index: number) {
  const until = compare(earlier.until, later.until) > 0 ? earlier.until : later.until;
  return {
    index,
    useless: earlier.rings.filter((each) => compare(each.until, later.at) < 0).length,
    apart: later.at.epochMilliseconds - earlier.at.epochMilliseconds,
    together: { at: later.at, until, rings: [...earlier.rings, ...later.rings] },
  };
}

type Pair = Pick<ReturnType<typeof pairOf>, 'useless' | 'apart'>;

const compareCost = (a: Pair, b: Pair): number => a.useless - b.useless || a.apart - b.apart;
