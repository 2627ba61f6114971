import type { MessageKind } from '../../facts.js';
import type { Severity } from '../finding.js';

/** How much a check weighs, by its id; `off` silences it. */
export type Weights = Record<string, Severity | 'off'>;

/** One layer of configuration: a preset, a team's wishes, or those for one kind of message. Later layers win. */
export interface CheckLayer {
  checks?: Weights;
  /** For one kind of message only; wins over `checks` of the same layer. */
  kinds?: Partial<Record<MessageKind, Weights>>;
  /** Names, products and terms that are spelt right. */
  vocabulary?: string[];
}

/** A finding that somebody looked at and let stand. */
export interface Suppression {
  fingerprint: string;
  author: string;
  reason: string;
}
