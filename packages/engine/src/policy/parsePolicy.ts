import { contradictions } from './contradictions.js';
import type { Policy } from './policy.js';
import { type PolicyField, policyFields } from './policyFields.js';
import type { PolicyProblem } from './policyProblem.js';

/**
 * A policy from anywhere (a form, an API, a file): whole and without contradiction, or everything that is wrong with
 * it at once. Keys nobody knows are refused, so that a misspelt number is not silently the default.
 */
export function parsePolicy(
  input: unknown,
): { policy: Policy; problems?: never } | { policy?: never; problems: PolicyProblem[] } {
  if (!isObject(input)) return { problems: [{ field: '', reason: 'is not an object of numbers' }] };
  const problems = [...unknownKeys(input), ...policyFields.flatMap((each) => wrong(each, input))];
  if (problems.length > 0) return { problems };
  const policy = input as unknown as Policy;
  const contrary = contradictions(policy);
  return contrary.length > 0 ? { problems: contrary } : { policy: copyOf(policy) };
}

function wrong({ path, range }: PolicyField, input: Record<string, unknown>): PolicyProblem[] {
  const [group, name] = path.split('.') as [string, string];
  const fields = input[group];
  const value = isObject(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const reason = range ? numberProblem(value, range) : booleanProblem(value);
  return reason ? [{ field: path, reason }] : [];
}

function numberProblem(value: unknown, [least, most]: [number, number]): string | undefined {
  if (value === undefined) return 'is missing';
  if (typeof value !== 'number') return `is not a number but ${nameOf(value)}`;
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (!Number.isInteger(value)) return `is ${value}, not a whole number`;
  if (value < 0) return `is ${value}, and nothing here is negative`;
  if (value < least || value > most) return `is ${value}, not from ${least} to ${most}`;
  return undefined;
}

function booleanProblem(value: unknown): string | undefined {
  if (value === undefined) return 'is missing';
  return typeof value === 'boolean' ? undefined : `is not true or false but ${nameOf(value)}`;
}

const groups = new Set(policyFields.map(({ path }) => path.split('.')[0]));
const paths = new Set<string>(policyFields.map(({ path }) => path));

function unknownKeys(input: Record<string, unknown>): PolicyProblem[] {
  return Object.entries(input)
    .flatMap(([group, fields]) => {
      if (!groups.has(group)) return [group];
      const names = isObject(fields) ? Object.keys(fields) : [];
      return names.map((name) => `${group}.${name}`).filter((path) => !paths.has(path));
    })
    .map((field) => ({ field, reason: 'is not known' }));
}

function copyOf(policy: Policy): Policy {
  return Object.fromEntries(
    Object.entries(policy).map(([group, fields]) => [group, { ...fields }]),
  ) as unknown as Policy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
