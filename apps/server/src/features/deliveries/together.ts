import DataLoader from 'dataloader';

/**
 * Runs `work` for many callers at once: whoever comes while it runs shares the next round, of at most `most`. Idle,
 * nobody waits; busy, one statement serves many.
 * @param work answers in the order of its items; what it throws reaches each caller of that round
 */
export function together<Item, Answer>(
  work: (items: readonly Item[]) => Promise<Answer[]>,
  most: number,
): (item: Item) => Promise<Answer> {
  let round: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Item, Answer>(
    (items) => {
      const answers = work(items);
      round = answers.catch(() => undefined);
      return answers;
    },
    { cache: false, maxBatchSize: most, batchScheduleFn: (begin) => void round.then(begin) },
  );
  return (item) => loader.load(item);
}
