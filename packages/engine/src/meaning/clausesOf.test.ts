import { expect, it } from 'vitest';
import { clausesOf } from './clausesOf.js';

it('gives the longer clauses of a sentence beside the whole, and a short sentence alone', () => {
  const whole = 'I have welded for nine years, so the line you showed me is familiar; yes, it is.';
  expect(clausesOf(whole)).toEqual([
    whole,
    'I have welded for nine years',
    'so the line you showed me is familiar',
  ]);
  expect(clausesOf('I liked it, and you.')).toEqual(['I liked it, and you.']);
});
