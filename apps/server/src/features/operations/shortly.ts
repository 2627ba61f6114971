const keptMs = 5_000;
const patienceMs = 3_000;

/**
 * Asks at most every five seconds and answers the same in between, a failure too: whoever scrapes often, or while the
 * database is in trouble, costs it no more. Gives up after three seconds.
 */
export function shortly<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { answer: Promise<T>; at: number } | undefined;
  return () => {
    if (!last || performance.now() - last.at > keptMs)
      last = { answer: Promise.race([ask(), givingUp()]), at: performance.now() };
    return last.answer;
  };
}

const givingUp = () =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('There was no answer.')), patienceMs).unref(),
  );
