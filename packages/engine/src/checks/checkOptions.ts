import type { Dictionary } from '../proofreading/dictionary.js';

/** What a check needs besides the message; all may be missing. */
export interface CheckOptions {
  /** From `loadDictionary`; without one `spelling` is not judged. */
  dictionary?: Dictionary;
  /** Offset of the writer's caret in the body: the word at it is still being written. */
  caret?: number;
}
