import type { Policy } from '../policy.js';

/** A named policy a team may take as it is, or copy and change. */
export interface Preset {
  id: 'consensus' | 'best-practices' | 'tips' | 'etiquette' | 'quick-guide' | 'power';
  title: string;
  /** What sets it apart, in a sentence. */
  summary: string;
  policy: Policy;
}
