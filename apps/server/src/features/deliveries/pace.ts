import type PQueue from 'p-queue';

/** Of mails on their way at once: few enough for a slow server to take in seconds, enough for a quick one. */
const [fewest, first, most] = [8, 20, 400];
/** What is on its way is to have left within this, so that whatever comes next is not kept waiting. */
const withinMs = 1_000;

/**
 * Lets so many run at once in `queue` as are done within a second: one more for each that took half of it at most
 * while all were needed; when they take longer, as many fewer, half of them at most, and not again before those have left that were on
 * their way by then.
 */
export function openPace(queue: PQueue): <T>(work: () => Promise<T>) => Promise<T> {
  let slowedAt = 0;
  queue.concurrency = first;
  return async (work) => {
    const begun = performance.now();
    const answer = await work();
    const took = performance.now() - begun;
    const { concurrency } = queue;
    if (took < withinMs / 2 && queue.pending >= concurrency) {
      queue.concurrency = Math.min(most, concurrency + 1);
    } else if (took > withinMs && begun >= slowedAt) {
      slowedAt = performance.now();
      const share = Math.max(0.5, withinMs / took);
      queue.concurrency = Math.max(fewest, Math.floor(concurrency * share));
    }
    return answer;
  };
}
