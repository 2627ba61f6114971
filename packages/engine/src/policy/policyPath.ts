import type { Policy } from './policy.js';

/** A number of the policy by its name, e.g. `thankYou.dueHours`. */
export type PolicyPath = {
  [Group in keyof Policy]: `${Group}.${Extract<keyof Policy[Group], string>}`;
}[keyof Policy];

/** The value a policy has there. */
export function policyValue(policy: Policy, path: PolicyPath): number | boolean {
  const [group, field] = path.split('.') as [keyof Policy, string];
  return (policy[group] as unknown as Record<string, number | boolean>)[field] as number | boolean;
}
