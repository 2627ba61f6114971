import { setTimeout as sleep } from 'node:timers/promises';

const firstPauseMs = 100;
const longestPauseMs = 1_000;

/**
 * Does what must not be left half-done, and may be done twice, again and again for so many seconds: two transactions
 * may have waited for each other, or a connection been lost.
 * @throws what the last try threw
 */
export async function persistently<T>(work: () => Promise<T>, seconds = 2): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs))
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(pause * (0.75 + Math.random() / 2));
    }
}
