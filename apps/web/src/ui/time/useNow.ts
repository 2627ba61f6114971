import { useSyncExternalStore } from 'react';
import { Temporal } from 'temporal-polyfill';

const beat = 15_000;
const listeners = new Set<() => void>();
let now = Temporal.Now.instant();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = Temporal.Now.instant();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    now = Temporal.Now.instant();
    timer = setInterval(tick, beat);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The present instant, the same for every part of the screen, moving on every 15 s. */
export function useNow(): Temporal.Instant {
  return useSyncExternalStore(subscribe, () => now);
}
