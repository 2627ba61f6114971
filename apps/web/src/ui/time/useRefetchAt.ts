import { useEffect, useEffectEvent } from 'react';
import { Temporal } from 'temporal-polyfill';

// Longer timers overflow in browsers and would ring at once.
const longest = 2 ** 31 - 1;

type Moments = Record<'opensAt' | 'dueAt' | 'latestAt', string>;

/** Asks anew once the next moment of these windows has passed: how they stand has changed by then. */
export function useRefetchAt(windows: Moments[], refetch: () => unknown): void {
  const asked = useEffectEvent(refetch);
  const moments = windows.flatMap(({ opensAt, dueAt, latestAt }) => [opensAt, dueAt, latestAt]);
  const key = [...new Set(moments)].sort().join(' ');
  useEffect(() => {
    const now = Temporal.Now.instant().epochMilliseconds;
    const next = key
      .split(' ')
      .map(Date.parse)
      .find((moment) => moment > now);
    if (next === undefined) return;
    const timer = setTimeout(() => asked(), Math.min(next - now + 1000, longest));
    return () => clearTimeout(timer);
  }, [key]);
}
