import type { Language } from '../checks/finding.js';

/** A slip of a text; half-open UTF-16 offsets. */
export interface DeepSlip {
  start: number;
  end: number;
  /** One plain sentence. */
  say: string;
  /** What may stand there instead, the likeliest first; may be empty. */
  right: string[];
}

/** A checker of grammar that takes its time: loads much, runs elsewhere. Rejects when it cannot work. */
export interface Proofreader {
  proofread(text: string, language: Language): Promise<DeepSlip[]>;
}
