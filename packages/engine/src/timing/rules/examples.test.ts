import { describe, expect, it } from 'vitest';
import { consensus } from '../../policy/consensus.js';
import { policyValue } from '../../policy/policyPath.js';
import { allRules } from './allRules.js';

describe.each(allRules)('$id', ({ examples, numbers, says, evidence }) => {
  it.each(examples)('$given → $then', ({ gives, then }) => expect(gives()).toBe(then));

  it('has examples and evidence, takes its numbers from the policy, and says them in a sentence', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(evidence.length).toBeGreaterThan(0);
    for (const path of numbers) expect(policyValue(consensus, path)).toEqual(expect.any(Number));
    expect(says(consensus)).toMatch(/^[A-Z\d].*\.$/);
  });
});

it('every rule file is in the list, and no id is there twice', () => {
  const files = Object.values(import.meta.glob<object>(['./*.ts', '!./*.test.ts'], { eager: true }))
    .flatMap((exported) => Object.values(exported))
    .filter((each) => typeof each === 'object' && 'decide' in each);
  expect(files).toHaveLength(allRules.length);
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});
