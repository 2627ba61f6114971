import type { Policy } from '../policy/policy.js';
import type { PolicyPath } from '../policy/policyPath.js';
import type { Evidence, Reason } from './followUp.js';

/** A case of a rule in words, which runs as a test and is printed in the docs. */
export interface Example {
  given: string;
  then: string;
  /** What the rule really gives; a test compares it with `then`. */
  gives(): string;
}

/** What is known of a timing rule apart from what it decides. */
export interface RuleNote {
  /** Stable, e.g. `thank-you/within-a-day`. */
  id: string;
  title: string;
  evidence: Evidence[];
  /** The numbers it uses, by the fields of the policy they come from. */
  numbers: PolicyPath[];
  /** The rule in one plain sentence, with a policy's numbers filled in. */
  says(policy: Policy): string;
  examples: Example[];
}

/** A timing rule: a note and one pure function. */
export interface Rule<Input, Output> extends RuleNote {
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
