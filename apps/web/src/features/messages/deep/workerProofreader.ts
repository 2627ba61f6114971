import type { Language } from '@afterword/engine';
import type { DeepSlip, Proofreader } from '@afterword/engine/deep';

/** What the worker is asked. */
export interface Question {
  id: number;
  text: string;
  language: Language;
}

export type Answer = { id: number; slips: DeepSlip[] } | { id: number; failure: string };

interface Asked {
  text: string;
  language: Language;
  slips: Promise<DeepSlip[]>;
}

/**
 * The deep check's proofreader in a worker of its own, which is loaded with the first text: typing never waits for it.
 * The text read last is remembered, since the caret moves oftener than the text changes.
 */
export function workerProofreader(): Proofreader & { close(): void } {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let last: Asked | undefined;
  let count = 0;

  const close = (failure = 'closed') => {
    worker?.terminate();
    [worker, last] = [undefined, undefined];
    for (const [id, answer] of waiting) answer({ id, failure });
    waiting.clear();
  };
  const open = () => {
    const opened = new Worker(new URL('./deep.worker.ts', import.meta.url), { type: 'module' });
    opened.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    opened.onerror = ({ message }) => close(message || 'it could not be loaded');
    return opened;
  };
  const ask = async (text: string, language: Language) => {
    worker ??= open();
    const asked = worker;
    const question: Question = { id: ++count, text, language };
    asked.postMessage(question);
    const answer = await new Promise<Answer>((resolve) => waiting.set(question.id, resolve));
    if ('slips' in answer) return answer.slips;
    // It remembers that it could not load; a new one tries again.
    if (worker === asked) close(answer.failure);
    throw new Error(answer.failure);
  };

  return {
    proofread(text, language) {
      if (last?.text !== text || last.language !== language)
        last = { text, language, slips: ask(text, language) };
      return last.slips;
    },
    close,
  };
}
