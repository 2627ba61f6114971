/** A source of chance that gives the same numbers for the same seed (Tommy Ettinger's mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** True with this probability. */
    chance: (probability: number) => next() < probability,
    /** A whole number from 0 to below `limit`. */
    below: (limit: number) => Math.floor(next() * limit),
  };
}

export type Random = ReturnType<typeof randomFrom>;
