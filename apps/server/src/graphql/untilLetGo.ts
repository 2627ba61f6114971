/**
 * What `follow` yields, until whoever listens stops: they are let go at once, where a bare generator would wait
 * for its next event first.
 */
export function untilLetGo<T>(
  follow: (signal: AbortSignal) => AsyncGenerator<T, undefined>,
): AsyncIterableIterator<T> {
  const stop = new AbortController();
  const events = follow(stop.signal);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => events.next(),
    return: () => {
      stop.abort();
      return events.return(undefined);
    },
  };
}
