import { useRef } from 'react';

/**
 * Asks anew whenever it is called, one question at a time, so that no older answer comes last; calls while one
 * is under way share the next. What goes wrong is left to the next call.
 */
export function useRefresh(ask: () => Promise<unknown>): () => Promise<void> {
  const latest = useRef(ask);
  latest.current = ask;
  const state = useRef<'idle' | 'asking' | 'again'>('idle');
  return async () => {
    if (state.current !== 'idle') {
      state.current = 'again';
      return;
    }
    do {
      state.current = 'asking';
      await latest.current().catch(() => undefined);
    } while ((state.current as string) === 'again');
    state.current = 'idle';
  };
}
