import type { Policy } from '../policy/policy.js';
import type { Evidence, Reason } from './followUp.js';

/** A timing rule: what it is called, what speaks for it, its numbers, and one pure function. */
export interface Rule<Input, Output> {
  /** Stable, e.g. `thank-you/within-a-day`. */
  id: string;
  title: string;
  evidence: Evidence[];
  /** The numbers of the policy this rule uses, named with their units. */
  numbers(policy: Policy): Record<string, number>;
  decide(input: Input): Output;
}

/** A reason in the name of a rule; `text` is one plain clause. */
export function because(
  rule: { id: string; evidence: Evidence[] },
  decides: Reason['decides'],
  text: string,
): Reason {
  return { rule: rule.id, decides, text, evidence: rule.evidence };
}
