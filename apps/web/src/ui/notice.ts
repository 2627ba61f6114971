let current: string | null = null;
const listeners = new Set<() => void>();

/** A message that stays at the foot of the screen until it is closed. */
export const notice = {
  show(message: string | null): void {
    current = message;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => current,
};
