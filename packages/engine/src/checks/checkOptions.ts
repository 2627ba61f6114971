import type { DeepSlip } from '../deepCheck/proofreader.js';
import type { Dictionary } from '../proofreading/dictionary.js';
import type { CheckLayer, Suppression } from './settings/checkLayer.js';

/** What a check needs besides the message; all may be missing. */
export interface CheckOptions {
  /** From `loadDictionary`; without one `spelling` is not judged. */
  dictionary?: Dictionary;
  /** Offset of the writer's caret in the body: the word at it is still being written. */
  caret?: number;
  /** What `deepCheck` found in the body beyond our own rules; offsets are the body's. */
  deepSlips?: DeepSlip[];
  /** Layers of configuration: preset, then team, then what is wished for this kind. */
  settings?: CheckLayer[];
  /** Findings that somebody let stand. */
  suppressions?: Suppression[];
}
