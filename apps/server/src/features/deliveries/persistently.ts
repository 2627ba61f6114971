import { setTimeout as sleep } from 'node:timers/promises';

const tries = 4;
const firstPauseMs = 150;

/**
 * Does what must not be left half-done, and may be done twice, up to four times within about a second of pauses: two
 * transactions may have waited for each other, or a connection been lost.
 */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work();
    } catch (error) {
      if (attempt === tries) throw error;
      await sleep(firstPauseMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
    }
}
