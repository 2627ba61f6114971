import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

/** Asks before what is typed is left behind unsaved; the answer releases it, once it is saved. */
export function useLeaveWarning(isUnsaved: boolean): () => void {
  const released = useRef(false);
  useBlocker({
    shouldBlockFn: () =>
      isUnsaved && !released.current && !window.confirm('Leave without saving what you typed?'),
    enableBeforeUnload: () => isUnsaved && !released.current,
  });
  return () => {
    released.current = true;
  };
}
