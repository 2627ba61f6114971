import type { CheckOptions, MessageInput, MessageReport } from '@afterword/engine';
import { type DeepReport, deepCheck } from '@afterword/engine/deep';
import { useEffect, useRef, useState } from 'react';
import { workerProofreader } from './workerProofreader.js';

/** How the deep check stands to the text: not wanted, reading it, has read it, or cannot. */
export type DeepState = 'off' | 'reading' | 'done' | 'failed';

/** For the first text, with which 8 MB are loaded; later ones take a moment. */
const patience = 60_000;

/** The deep check's report on a message, once it has read it; a newer text ends the waiting for an older. */
export function useDeepReport(
  input: MessageInput,
  options: CheckOptions,
  wanted: boolean,
): { deep: DeepState; report?: MessageReport } {
  const proofreader = useRef<ReturnType<typeof workerProofreader>>(null);
  const [read, setRead] = useState<{ input: MessageInput; report: DeepReport }>();

  useEffect(() => () => proofreader.current?.close(), []);
  useEffect(() => {
    if (!wanted) return;
    const reader = proofreader.current ?? workerProofreader();
    proofreader.current = reader;
    const ending = new AbortController();
    // What does not answer is given up, worker and all; the next text begins anew.
    const tired = setTimeout(() => reader.close(), patience);
    void deepCheck(input, { ...options, proofreader: reader, signal: ending.signal }).then(
      (report) => {
        clearTimeout(tired);
        if (!ending.signal.aborted) setRead({ input, report });
      },
    );
    return () => {
      clearTimeout(tired);
      ending.abort();
    };
  }, [input, options, wanted]);

  if (!wanted) return { deep: 'off' };
  if (read?.input !== input) return { deep: 'reading' };
  return read.report.deep === 'done' ? { deep: 'done', report: read.report } : { deep: 'failed' };
}
