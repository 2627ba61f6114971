import { expect, test } from 'vitest';
import { mayReview } from './reviews.policy.js';

test('nobody reviews what leaves in their own name, whatever they are in the team', () => {
  const leader = { role: 'owner', isCoach: true, joined: true } as const;
  expect(mayReview({ ...leader, isSelf: false })).toBe(true);
  expect(mayReview({ ...leader, isSelf: true })).toBe(false);
});
